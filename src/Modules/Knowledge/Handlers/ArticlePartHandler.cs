using ItsmSite.Framework.Content;
using ItsmSite.Knowledge.Models;

namespace ItsmSite.Knowledge.Handlers;

/// <summary>An article is found by its summary and its keywords too.</summary>
public sealed class ArticlePartHandler : ContentHandlerBase, IContentIndexHandler
{
    /// <inheritdoc />
    public override Task SavingAsync(ContentSavingContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Item.As<ArticlePart>() is { Summary.Length: > ArticlePart.MaxSummaryLength })
            context.Errors.Add(new ContentError("ArticlePart.Summary", "The summary is too long. One sentence of up to 300 characters is enough."));
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public void Build(ContentItem item, ContentIndexBuilder document)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(document);
        if (item.As<ArticlePart>() is not { } part) return;
        if (part.Summary.Length > 0) document.Body.Insert(0, part.Summary);
        document.Keywords.AddRange(part.Keywords);
    }
}
