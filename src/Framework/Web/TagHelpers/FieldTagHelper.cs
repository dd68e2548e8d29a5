using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ItsmSite.Framework.Web.TagHelpers;

/// <summary>
/// <c>&lt;field for="Title" label="…" hint="…"&gt;&lt;input asp-for="Title" /&gt;&lt;/field&gt;</c>: label, hint, the error of the model state, and the
/// control, tied together for screen readers. Without <c>label</c> the display name of the model is used. <c>name</c> in place of <c>for</c> is for a
/// control that no property stands for: its name and its id.
/// </summary>
[HtmlTargetElement("field", Attributes = "for")]
[HtmlTargetElement("field", Attributes = "name")]
public sealed class FieldTagHelper : TagHelper
{
    private FieldContext field = new(null, false);
    private string id = "";
    private string? error;

    /// <summary>The property, or null.</summary>
    public ModelExpression? For { get; set; }

    /// <summary>Name of the control where there is no property; else null.</summary>
    public string? Name { get; set; }

    /// <summary>The label, or null for the property's display name.</summary>
    public string? Label { get; set; }

    /// <summary>A sentence that helps to fill it in, or null.</summary>
    public string? Hint { get; set; }

    /// <summary>Set by the framework.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Init(TagHelperContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var name = For is null ? Name! : ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        id = TagBuilder.CreateSanitizedId(name, "_");
        if (ViewContext.ViewData.ModelState.TryGetValue(name, out var entry) && entry.Errors.Count > 0)
            error = entry.Errors[0].ErrorMessage;

        string?[] described = [Hint is null ? null : id + "-hint", error is null ? null : id + "-error"];
        var ids = string.Join(' ', described.Where(part => part is not null));
        field = new FieldContext(ids.Length == 0 ? null : ids, error is not null);
        context.Items[typeof(FieldContext)] = field;
    }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = await output.GetChildContentAsync();

        output.TagName = "div";
        var classes = field.Invalid ? "field field-invalid" : "field";
        output.Attributes.SetAttribute("class", output.Attributes["class"] is { Value: var given } ? $"{classes} {given}" : classes);

        var label = new TagBuilder("label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(Label ?? For?.Metadata.GetDisplayName() ?? Name!);
        output.Content.AppendHtml(label);
        AppendParagraph(output, "hint", id + "-hint", Hint);
        AppendParagraph(output, "field-error", id + "-error", error);
        output.Content.AppendHtml(content);
    }

    private static void AppendParagraph(TagHelperOutput output, string cssClass, string id, string? text)
    {
        if (text is null)
            return;
        var paragraph = new TagBuilder("p");
        paragraph.AddCssClass(cssClass);
        paragraph.Attributes["id"] = id;
        paragraph.InnerHtml.Append(text);
        output.Content.AppendHtml(paragraph);
    }
}
