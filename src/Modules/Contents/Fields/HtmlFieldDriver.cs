using System.Text.Json.Nodes;
using ItsmSite.Contents.Markdown;
using ItsmSite.Framework.Content;
using Microsoft.AspNetCore.Html;

namespace ItsmSite.Contents.Fields;

/// <summary><c>HtmlField {Html}</c>: kept as written, shown rebuilt from the allow-list.</summary>
public sealed class HtmlFieldDriver() : ContentFieldDriver("HtmlField")
{
    /// <inheritdoc />
    public override JsonObject Read(FieldValue field, FieldForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var json = Copy(field);
        json["Html"] = form.Text(field.InputName, "Html");
        return json;
    }

    /// <inheritdoc />
    public override ValueTask<FieldEditor> EditAsync(FieldValue field, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(field);
        return ValueTask.FromResult(FieldEditor.Of("Text", field, culture) with { Values = new Dictionary<string, string> { ["Html"] = field.Text("Html") }, IsLong = true });
    }

    /// <inheritdoc />
    public override ValueTask<FieldDisplay> DisplayAsync(FieldValue field, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(field);
        var html = MarkdownRenderer.RenderHtml(field.Text("Html"), MarkdownRenderContext.Default with { Culture = culture }).Html;
        return ValueTask.FromResult(FieldDisplay.Of(field, culture) with { Html = html.Length > 0 ? new HtmlString(html) : null, IsLong = true });
    }

    /// <inheritdoc />
    public override string ToText(FieldValue field, string culture)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Text("Html");
    }

    /// <inheritdoc />
    public override void Index(FieldValue field, ContentIndexBuilder document)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(document);
        if (field.Text("Html") is { Length: > 0 } html) document.Body.Add(MarkdownRenderer.RenderHtml(html, MarkdownRenderContext.Default).PlainText);
    }
}
