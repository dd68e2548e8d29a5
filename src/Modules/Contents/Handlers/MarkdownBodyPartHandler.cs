using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Contents.Markdown;

namespace ItsmSite.Contents.Handlers;

/// <summary>An item is found by the text of its body.</summary>
public sealed class MarkdownBodyPartHandler(MarkdownRenderer renderer) : IContentIndexHandler
{
    /// <inheritdoc />
    public void Build(ContentItem item, ContentIndexBuilder document)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(document);
        if (item.As<MarkdownBodyPart>() is not { Markdown.Length: > 0 } part) return;
        var rendered = renderer.Render(part.Markdown, MarkdownRenderContext.Default);
        document.Body.Add(rendered.PlainText);
        document.Headings.AddRange(rendered.Headings.Select(h => h.Text));
    }
}
