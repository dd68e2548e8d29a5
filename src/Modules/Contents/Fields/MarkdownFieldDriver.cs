using System.Text.Json.Nodes;
using ItsmSite.Contents.Markdown;
using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using Microsoft.AspNetCore.Html;

namespace ItsmSite.Contents.Fields;

/// <summary><c>MarkdownField {Markdown}</c>.</summary>
public sealed class MarkdownFieldDriver(MarkdownRenderer renderer) : ContentFieldDriver("MarkdownField")
{
    /// <inheritdoc />
    public override IEnumerable<ContentError> Validate(FieldValue field)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (field.Text("Markdown").Length > MarkdownBodyPart.MaxLength) yield return field.Error("{0}: shorten it to {1} characters.", field.Label, MarkdownBodyPart.MaxLength);
    }

    /// <inheritdoc />
    public override JsonObject Read(FieldValue field, FieldForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var json = Copy(field);
        json["Markdown"] = form.Text(field.InputName, "Markdown");
        return json;
    }

    /// <inheritdoc />
    public override ValueTask<FieldEditor> EditAsync(FieldValue field, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(field);
        return ValueTask.FromResult(FieldEditor.Of("Text", field, culture) with { Values = new Dictionary<string, string> { ["Markdown"] = field.Text("Markdown") }, IsLong = true, IsMarkdown = true });
    }

    /// <inheritdoc />
    public override ValueTask<FieldDisplay> DisplayAsync(FieldValue field, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(field);
        var html = renderer.Render(field.Text("Markdown"), MarkdownRenderContext.Default with { Culture = culture }).Html;
        return ValueTask.FromResult(FieldDisplay.Of(field, culture) with { Html = html.Length > 0 ? new HtmlString(html) : null, IsLong = true });
    }

    /// <inheritdoc />
    public override string ToText(FieldValue field, string culture)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Text("Markdown");
    }

    /// <inheritdoc />
    public override void Index(FieldValue field, ContentIndexBuilder document)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(document);
        if (field.Text("Markdown") is { Length: > 0 } text) document.Body.Add(renderer.Render(text, MarkdownRenderContext.Default).PlainText);
    }
}
