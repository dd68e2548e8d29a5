using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ItsmSite.Administration.TagHelpers;

/// <summary>
/// <c>&lt;example title="Badge" name="badge, badge-success" say="…"&gt;the component&lt;/example&gt;</c>: a component on the page of the design system, with what it is called in code.
/// </summary>
[HtmlTargetElement("example", Attributes = "title,name")]
public sealed class ExampleTagHelper : TagHelper
{
    /// <summary>What people call it.</summary>
    public string Title { get; set; } = "";

    /// <summary>Its tag helper, partial or classes, separated by commas.</summary>
    public string Name { get; set; } = "";

    /// <summary>When to use it, in a sentence; or null.</summary>
    public string? Say { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = await output.GetChildContentAsync();
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "example");
        output.Content.AppendHtml(Element("h3", Title));
        var names = new TagBuilder("p");
        names.AddCssClass("example-name");
        foreach (var name in Name.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) names.InnerHtml.AppendHtml(Element("code", name)).Append(" ");
        output.Content.AppendHtml(names);
        if (Say is not null) output.Content.AppendHtml(Element("p", Say));
        var shown = new TagBuilder("div");
        shown.AddCssClass("example-shown");
        shown.InnerHtml.AppendHtml(content);
        output.Content.AppendHtml(shown);
    }

    private static TagBuilder Element(string tag, string text)
    {
        var element = new TagBuilder(tag);
        element.InnerHtml.Append(text);
        return element;
    }
}
