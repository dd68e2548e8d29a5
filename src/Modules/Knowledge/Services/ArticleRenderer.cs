using System.Globalization;
using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Contents.Markdown;
using ItsmSite.Knowledge.Models;
using ItsmSite.Knowledge.Writing;

namespace ItsmSite.Knowledge.Services;

/// <summary>Renders the text of articles: links of imported ones lead to the articles they mean, pictures to the files that belong to them.</summary>
public sealed class ArticleRenderer(MarkdownRenderer renderer, RenderedArticleCache cache, ImportedLinks links, OwnFiles files)
{
    /// <summary>The text of an article as safe HTML, in labels of the reader's language.</summary>
    public async Task<RenderedMarkdown> RenderAsync(ContentItem item, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        var culture = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        if (cache.Find(item.ContentItemVersionId, culture) is { } kept) return kept;
        var rendered = await RenderAsync(item, item.As<MarkdownBodyPart>()?.Markdown ?? "", cancellationToken);
        cache.Keep(item.ContentItemVersionId, culture, rendered);
        return rendered;
    }

    /// <summary>A text as it would be shown as that of an article, or of a new one.</summary>
    public async Task<RenderedMarkdown> RenderAsync(ContentItem? item, string markdown, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var culture = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        var context = item is null ? MarkdownRenderContext.Default with { Culture = culture } : await ContextAsync(item, markdown, culture, cancellationToken);
        return renderer.Render(markdown, context);
    }

    private async Task<MarkdownRenderContext> ContextAsync(ContentItem item, string markdown, string culture, CancellationToken cancellationToken)
    {
        var context = MarkdownRenderContext.Default with { Culture = culture };
        if (item.As<ImportPart>() is { ExternalId.Length: > 0 } import)
            context = await links.ResolveAsync(item.ContentItemId, import, renderer.Render(markdown, context), cancellationToken) with { Culture = culture };
        return await files.AddAsync(context, item.ContentItemId, cancellationToken);
    }
}
