using System.Globalization;
using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Contents.Markdown;
using ItsmSite.Knowledge.Models;

namespace ItsmSite.Knowledge.Services;

/// <summary>Renders the text of articles: links of imported ones lead to the articles they mean, pictures to the files that came with them.</summary>
public sealed class ArticleRenderer(MarkdownRenderer renderer, RenderedArticleCache cache, ImportedLinks links)
{
    /// <summary>The text of an article as safe HTML, in labels of the reader's language.</summary>
    public async Task<RenderedMarkdown> RenderAsync(ContentItem item, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        var culture = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        if (cache.Find(item.ContentItemVersionId, culture) is { } kept) return kept;
        var markdown = item.As<MarkdownBodyPart>()?.Markdown ?? "";
        var context = await ContextAsync(item, markdown, culture, cancellationToken);
        var rendered = renderer.Render(markdown, context);
        cache.Keep(item.ContentItemVersionId, culture, rendered);
        return rendered;
    }

    private async Task<MarkdownRenderContext> ContextAsync(ContentItem item, string markdown, string culture, CancellationToken cancellationToken)
    {
        var context = MarkdownRenderContext.Default with { Culture = culture };
        if (item.As<ImportPart>() is not { ExternalId.Length: > 0 } import) return context;
        var asWritten = renderer.Render(markdown, context);
        return await links.ResolveAsync(item.ContentItemId, import, asWritten, cancellationToken) with { Culture = culture };
    }
}
