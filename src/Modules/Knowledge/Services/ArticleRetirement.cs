using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Knowledge.Models;

namespace ItsmSite.Knowledge.Services;

/// <summary>What becomes of articles once they are published: looked over, retired, taken back.</summary>
public sealed class ArticleRetirement(ArticleEditor editor, ArticleSuccessors successors, IContentManager content, ContentCommit commit, ItemAudit audit, IActorAccessor actor, TimeProvider time)
{
    /// <summary>Says that a published article is still right; its next review is due later. False where the actor may not, or there is nothing published.</summary>
    public async Task<bool> MarkReviewedAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await editor.FindAsync(contentItemId, cancellationToken) is null) return false;
        if (await PublishedAsync(contentItemId, cancellationToken) is not { } published) return false;
        var now = time.GetUtcNow().UtcDateTime;
        await content.AlterAsync(contentItemId, item => item.Alter<ArticlePart>(p => p.ReviewedUtc = now), cancellationToken);
        await audit.AddAsync("Article.Reviewed", published, null, cancellationToken);
        await commit.CommitAsync(contentItemId, cancellationToken);
        return true;
    }

    /// <summary>Takes an article out of use: readers no longer find it, and its address says so and names its successor. False where the actor may not, or it is not published.</summary>
    /// <param name="contentItemId">The article.</param>
    /// <param name="successor">Address or title of the article that takes its place, or empty.</param>
    /// <param name="reason">Why; readers see it. May be empty.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="ContentInvalidException">The successor can't be told, or the reason is too long.</exception>
    /// <exception cref="ContentConflictException">Somebody else saved it at the same moment.</exception>
    public async Task<bool> RetireAsync(string contentItemId, string successor, string reason, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reason);
        if (reason.Length > ArticlePart.MaxReasonLength)
            throw new ContentInvalidException([new ContentError("Reason", "The reason is too long. {0} characters are the most.") { Arguments = [ArticlePart.MaxReasonLength] }]);
        if (await editor.FindAsync(contentItemId, cancellationToken) is not { } item || !actor.Current.CanPublish(item)) return false;
        if (await PublishedAsync(contentItemId, cancellationToken) is null) return false;
        var next = await successors.FindAsync(contentItemId, successor, cancellationToken);
        item.Alter<ArticlePart>(p => (p.RetiredUtc, p.RetiredReason, p.SuccessorId) = (time.GetUtcNow().UtcDateTime, reason.Trim(), next ?? ""));
        await content.SaveAsync(item, publish: false, cancellationToken, reason);
        await content.UnpublishAsync(contentItemId, cancellationToken);
        await audit.AddAsync("Article.Retired", item, reason, cancellationToken);
        await commit.CommitAsync(contentItemId, cancellationToken);
        return true;
    }

    /// <summary>Puts a retired article back into use, for its readers as it is. False where the actor may not, or it is not retired.</summary>
    /// <exception cref="ContentInvalidException">It can't be published as it is.</exception>
    /// <exception cref="ContentConflictException">Somebody else saved it at the same moment.</exception>
    public async Task<bool> TakeBackAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await editor.FindAsync(contentItemId, cancellationToken) is not { } item || !ArticleLife.IsRetired(item) || !actor.Current.CanPublish(item)) return false;
        await content.SaveAsync(item, publish: true, cancellationToken);
        await audit.AddAsync("Article.TakenBack", item, null, cancellationToken);
        await commit.CommitAsync(contentItemId, cancellationToken);
        return true;
    }

    private Task<ContentItem?> PublishedAsync(string contentItemId, CancellationToken cancellationToken) =>
        content.FindArticleAsync(contentItemId, actor.Current.Scope, VersionOptions.Published, cancellationToken);
}
