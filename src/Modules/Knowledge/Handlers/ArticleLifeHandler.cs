using ItsmSite.Framework.Content;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Knowledge.Handlers;

/// <summary>A draft that is published needs no decision any more; of an article that is removed nothing is kept.</summary>
public sealed class ArticleLifeHandler : ContentHandlerBase
{
    /// <inheritdoc />
    public override async Task SavedAsync(ContentItem item, UnitOfWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(work);
        if (item is not { ContentType: ArticlePart.ContentType, Published: true, IsFresh: false }) return;
        var open = await work.Db.Set<ArticleReview>().Where(r => r.ContentItemId == item.ContentItemId && r.State == ReviewState.Open).ToListAsync(cancellationToken);
        // One that is being approved by this very change is open in the database only.
        foreach (var review in open.Where(r => r.State == ReviewState.Open)) review.State = ReviewState.Closed;
    }

    /// <inheritdoc />
    public override async Task RemovingAsync(ContentItem item, UnitOfWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(work);
        if (item.ContentType != ArticlePart.ContentType) return;
        var reviews = await work.Db.Set<ArticleReview>().Where(r => r.ContentItemId == item.ContentItemId).ToListAsync(cancellationToken);
        var ids = reviews.Select(r => r.Id).ToList();
        work.Db.RemoveRange(await work.Db.Set<ArticleReviewComment>().Where(c => ids.Contains(c.ReviewId)).ToListAsync(cancellationToken));
        work.Db.RemoveRange(reviews);
        if (await work.Db.Set<ArticleReminder>().FindAsync([item.ContentItemId], cancellationToken) is { } reminder) work.Db.Remove(reminder);
    }
}
