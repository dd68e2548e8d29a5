using ItsmSite.Contents.Models;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Knowledge.Services;

/// <summary>The use cases of reviewing drafts. What the actor may not see or do answers null or false.</summary>
public sealed class ArticleReviews(
    IContentManager content, ArticleReviewers reviewers, ContentEditor editor, ContentCommit commit, ItemAudit audit, ItemNotices notices, IPeople people, UnitOfWork work, IActorAccessor actor, TimeProvider time)
{
    private const int MostComments = 500;

    private Actor Actor => actor.Current;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>The last review of an article that the actor sees; null where none was asked for. Whether the actor may know is asked by who calls.</summary>
    public Task<ArticleReview?> FindLastAsync(string contentItemId, CancellationToken cancellationToken) =>
        work.Db.Set<ArticleReview>().AsNoTracking().Where(r => r.ContentItemId == contentItemId).OrderByDescending(r => r.Id).FirstOrDefaultAsync(cancellationToken);

    /// <summary>A draft with its review: for those who may edit it, and for its reviewer while a decision is waited for.</summary>
    public async Task<ReviewView?> FindAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await OpenAsync(contentItemId, cancellationToken) is not var (item, review)) return null;
        var comments = review is null ? [] : await work.Db.Set<ArticleReviewComment>().AsNoTracking().Where(c => c.ReviewId == review.Id).OrderBy(c => c.Id).Take(MostComments).ToListAsync(cancellationToken);
        var named = await people.FindByIdAsync([.. comments.Select(c => c.AuthorId).Append(review?.ReviewerId ?? "").Append(review?.RequestedBy ?? "").Distinct()], cancellationToken);
        var lines = LinesOf(item);
        var reviewer = review is null ? null : named.GetValueOrDefault(review.ReviewerId);
        return new ReviewView(item, review, lines, [.. comments.Select(c => new PlacedComment(c, CommentPlaces.Find(lines, c.Line, c.Quote), named.GetValueOrDefault(c.AuthorId)?.DisplayName ?? ""))])
        {
            Reviewer = reviewer,
            Requester = review is null ? null : named.GetValueOrDefault(review.RequestedBy),
            ReviewerIsGone = review is { State: ReviewState.Open } && !await reviewers.CanStillAsync(item, reviewer, cancellationToken),
            IsReviewer = IsReviewer(review, item),
            CanAsk = Actor.CanEdit(item),
            CanPublish = Actor.CanPublish(item),
        };
    }

    /// <summary>Asks somebody to review a draft, or hands an open review over to somebody else; its comments stay. False where the actor may not, or there is no draft.</summary>
    /// <exception cref="ContentInvalidException">That person can't review it, or the note is too long.</exception>
    /// <exception cref="ContentConflictException">Somebody else asked or decided at the same moment.</exception>
    public async Task<bool> AskAsync(string contentItemId, string reviewerName, string note, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(note);
        Check(nameof(ArticleReview.Note), note, ArticleReview.MaxNoteLength);
        if (await OpenAsync(contentItemId, cancellationToken) is not var (item, review) || item.Published || !Actor.CanEdit(item)) return false;
        var reviewer = await reviewers.ChooseAsync(item, reviewerName, cancellationToken);
        if (review is not { State: ReviewState.Open }) work.Db.Add(review = new ArticleReview { ContentItemId = contentItemId, RequestedBy = Actor.UserId, ReviewerId = reviewer.UserId });
        (review.ReviewerId, review.RequestedBy, review.Note, review.RequestedUtc) = (reviewer.UserId, Actor.UserId, note.Trim(), Now);
        await audit.AddAsync("Article.ReviewAsked", item, reviewer.DisplayName, cancellationToken);
        notices.Add(reviewer.UserName, "Please review: {0}", item, UrlOf(contentItemId));
        await commit.CommitAsync(contentItemId, cancellationToken);
        return true;
    }

    /// <summary>Comments on a line of the draft. False where the actor may not, or no review is open.</summary>
    /// <exception cref="ContentInvalidException">There is no text, it is too long, there is no such line, or there are too many comments.</exception>
    public async Task<bool> CommentAsync(string contentItemId, int line, string text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        Check(nameof(ArticleReviewComment.Text), text, ArticleReviewComment.MaxLength);
        if (text.Trim().Length == 0) throw Refusal(nameof(ArticleReviewComment.Text), "Write the comment first.");
        if (await OpenAsync(contentItemId, cancellationToken) is not var (item, review) || review is not { State: ReviewState.Open }) return false;
        var lines = LinesOf(item);
        if (line < 1 || line > lines.Length) throw Refusal(nameof(ArticleReviewComment.Text), "The draft has no such line any more. Choose another one.");
        if (await work.Db.Set<ArticleReviewComment>().CountAsync(c => c.ReviewId == review.Id, cancellationToken) >= MostComments) throw Refusal(nameof(ArticleReviewComment.Text), "There are too many comments. Ask for changes instead.");
        work.Db.Add(new ArticleReviewComment { ReviewId = review.Id, Line = line, Quote = CommentPlaces.Quote(lines[line - 1]), Text = text.Trim(), AuthorId = Actor.UserId, Utc = Now });
        await commit.CommitAsync(contentItemId, cancellationToken);
        return true;
    }

    /// <summary>Says that a comment is dealt with, or that it is not after all. False where the actor may not, or there is none.</summary>
    public async Task<bool> ResolveAsync(string contentItemId, long commentId, bool resolved, CancellationToken cancellationToken)
    {
        if (await OpenAsync(contentItemId, cancellationToken) is not var (_, review) || review is null) return false;
        if (await work.Db.Set<ArticleReviewComment>().SingleOrDefaultAsync(c => c.Id == commentId && c.ReviewId == review.Id, cancellationToken) is not { } comment) return false;
        comment.ResolvedUtc = resolved ? Now : null;
        await commit.CommitAsync(contentItemId, cancellationToken);
        return true;
    }

    /// <summary>The reviewer decides about the version that was read. False where the actor is not the reviewer.</summary>
    /// <param name="contentItemId">The article.</param>
    /// <param name="versionId">The version that was read.</param>
    /// <param name="approve">True to approve, false to ask for changes.</param>
    /// <param name="publish">Whether an approved draft is to be published at once; only where the reviewer may.</param>
    /// <param name="answer">What to say to it; needed when changes are asked for.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="ContentInvalidException">The draft changed since, or nothing is said to what is to be changed.</exception>
    /// <exception cref="ContentConflictException">Somebody else saved or decided at the same moment.</exception>
    public async Task<bool> DecideAsync(string contentItemId, string versionId, bool approve, bool publish, string answer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answer);
        Check(nameof(ArticleReview.Answer), answer, ArticleReview.MaxNoteLength);
        if (await OpenAsync(contentItemId, cancellationToken) is not var (item, review) || review is null || !IsReviewer(review, item)) return false;
        if (item.ContentItemVersionId != versionId) throw Refusal("", "The draft was changed while you read it. Read it again, then decide.");
        var hasComments = await work.Db.Set<ArticleReviewComment>().AnyAsync(c => c.ReviewId == review.Id && c.ResolvedUtc == null, cancellationToken);
        if (!approve && answer.Trim().Length == 0 && !hasComments) throw Refusal(nameof(ArticleReview.Answer), "Say what is to be changed, here or beside a line.");
        (review.State, review.DecidedUtc, review.DecidedVersionId, review.Answer) = (approve ? ReviewState.Approved : ReviewState.ChangesAsked, Now, versionId, answer.Trim());
        await audit.AddAsync(approve ? "Article.Approved" : "Article.ChangesAsked", item, answer, cancellationToken);
        if ((await people.FindByIdAsync([review.RequestedBy], cancellationToken)).GetValueOrDefault(review.RequestedBy) is { IsActive: true } requester)
            notices.Add(requester.UserName, approve ? "Approved: {0}" : "Changes are asked for: {0}", item, UrlOf(contentItemId));
        // Publishing commits the decision with it.
        if (!approve || !publish || !await editor.PublishAsync(contentItemId, cancellationToken)) await commit.CommitAsync(contentItemId, cancellationToken);
        return true;
    }

    /// <summary>Calls an open review off. False where the actor may not, or none is open.</summary>
    /// <exception cref="ContentConflictException">The reviewer decided at the same moment.</exception>
    public async Task<bool> WithdrawAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await OpenAsync(contentItemId, cancellationToken) is not var (item, review) || review is not { State: ReviewState.Open } || !Actor.CanEdit(item)) return false;
        review.State = ReviewState.Withdrawn;
        await audit.AddAsync("Article.ReviewWithdrawn", item, null, cancellationToken);
        await commit.CommitAsync(contentItemId, cancellationToken);
        return true;
    }

    // The newest version with its last review, tracked: visible to the actor, who may edit it or is to decide about it.
    private async Task<(ContentItem Item, ArticleReview? Review)?> OpenAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await content.FindArticleAsync(contentItemId, Actor.Scope, VersionOptions.Latest, cancellationToken) is not { } item) return null;
        var review = await work.Db.Set<ArticleReview>().Where(r => r.ContentItemId == contentItemId).OrderByDescending(r => r.Id).FirstOrDefaultAsync(cancellationToken);
        return Actor.CanEdit(item) || IsReviewer(review, item) ? (item, review) : null;
    }

    private bool IsReviewer(ArticleReview? review, ContentItem item) =>
        review is { State: ReviewState.Open } && Actor.IsPerson && review.ReviewerId == Actor.UserId && ArticleReviewers.IsEntitled(Actor, item);

    private static string[] LinesOf(ContentItem item) => (item.As<MarkdownBodyPart>()?.Markdown ?? "").ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    private static string UrlOf(string contentItemId) => $"/articles/id/{contentItemId}/review";

    private static void Check(string field, string text, int most)
    {
        if (text.Length > most) throw new ContentInvalidException([new ContentError(field, "The text is too long. {0} characters are the most.") { Arguments = [most] }]);
    }

    private static ContentInvalidException Refusal(string field, string message) => new([new ContentError(field, message)]);
}
