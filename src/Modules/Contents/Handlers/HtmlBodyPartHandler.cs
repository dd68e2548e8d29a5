using ItsmSite.Contents.Markdown;
using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Handlers;

/// <summary>An item is found by the text of its HTML.</summary>
public sealed class HtmlBodyPartHandler : IContentIndexHandler
{
    /// <inheritdoc />
    public void Build(ContentItem item, ContentIndexBuilder document)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(document);
        if (item.As<HtmlBodyPart>() is not { Html.Length: > 0 } part) return;
        var rendered = MarkdownRenderer.RenderHtml(part.Html, MarkdownRenderContext.Default);
        document.Body.Add(rendered.PlainText);
        document.Headings.AddRange(rendered.Headings.Select(h => h.Text));
    }
}
