using System.Text.Json.Nodes;
using ItsmSite.Contents.Markdown;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Localization;
using Microsoft.AspNetCore.Html;

namespace ItsmSite.Contents.Fields;

/// <summary><c>LocalizedTextField {Values: {en, fi}}</c>: the same text in the languages of the interface; a line, several (editor <c>TextArea</c>) or Markdown (editor <c>Markdown</c>).</summary>
public sealed class LocalizedTextFieldDriver(MarkdownRenderer renderer) : ContentFieldDriver(ContentTypeDefinition.LocalizedText)
{
    private const int MaxLength = 100_000;

    /// <inheritdoc />
    public override IReadOnlyList<ContentMember> MembersOf(ContentFieldDefinition field) => [ContentMember.Translations("Values", SiteCultures.All)];

    /// <inheritdoc />
    public override IEnumerable<ContentError> Validate(FieldValue field)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (SiteCultures.All.Any(culture => Own(field, culture).Length > (field.Definition.IsTitle ? Models.TitlePart.MaxLength : MaxLength)))
            yield return field.Error("{0}: shorten it to {1} characters.", field.Label, field.Definition.IsTitle ? Models.TitlePart.MaxLength : MaxLength);
    }

    /// <inheritdoc />
    public override JsonObject Read(FieldValue field, FieldForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var json = Copy(field);
        var values = json["Values"] as JsonObject ?? [];
        json["Values"] = values.Parent is null ? values : (JsonObject)values.DeepClone();
        foreach (var culture in SiteCultures.All)
        {
            var text = form.Text(field.InputName, culture);
            if (text.Length > 0 || values.ContainsKey(culture)) json["Values"]![culture] = text;
        }

        return json;
    }

    /// <inheritdoc />
    public override ValueTask<FieldEditor> EditAsync(FieldValue field, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(field);
        return ValueTask.FromResult(FieldEditor.Of("LocalizedText", field, culture) with
        {
            Values = SiteCultures.All.ToDictionary(c => c, c => Own(field, c)),
            IsLong = field.Definition.Editor is "TextArea" or "Markdown",
            IsMarkdown = IsMarkdown(field),
        });
    }

    /// <inheritdoc />
    public override ValueTask<FieldDisplay> DisplayAsync(FieldValue field, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(field);
        var text = field.Localized(culture);
        var display = FieldDisplay.Of(field, culture) with { IsLong = field.Definition.Editor is "TextArea" or "Markdown" };
        return ValueTask.FromResult(IsMarkdown(field) && text.Length > 0
            ? display with { Html = new HtmlString(renderer.Render(text, MarkdownRenderContext.Default with { Culture = culture }).Html) }
            : display with { Text = text });
    }

    /// <inheritdoc />
    public override string ToText(FieldValue field, string culture)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Localized(culture);
    }

    /// <inheritdoc />
    public override void Index(FieldValue field, ContentIndexBuilder document)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(document);
        var text = field.Localized(document.Culture ?? SiteCultures.Default);
        if (text.Length == 0) return;
        if (field.Definition.IsTitle) document.Title = text;
        else document.Body.Add(IsMarkdown(field) ? renderer.Render(text, MarkdownRenderContext.Default).PlainText : text);
    }

    private static bool IsMarkdown(FieldValue field) => field.Definition.Editor == "Markdown";

    private static string Own(FieldValue field, string culture) => (string?)(field.Json["Values"] as JsonObject)?[culture] ?? "";
}
