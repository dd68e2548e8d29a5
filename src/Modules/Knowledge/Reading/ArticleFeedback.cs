using ItsmSite.Contents.Discussions;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Models;
using ItsmSite.Knowledge.Services;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Knowledge.Reading;

/// <summary>What readers do with an article they see: vote, follow, comment, report that they are still stuck. Null and false answers mean that they do not see it or may not.</summary>
public sealed class ArticleFeedback(UnitOfWork work, ArticleReader articles, ItemAudit audit, ReadingWriter writer, IEnumerable<IHelpObserver> observers, IActorAccessor actor, TimeProvider time)
{
    /// <summary>Comments that a person can write within an hour.</summary>
    public const int MostCommentsAnHour = 20;

    /// <summary>Reports that a person can keep as drafts.</summary>
    public const int MostReports = 200;

    private Actor Actor => actor.Current;

    /// <summary>Keeps whether the article helped; a second vote replaces the first.</summary>
    /// <exception cref="ContentInvalidException">The note is too long.</exception>
    public async Task<bool> VoteAsync(string contentItemId, bool helpful, VoteReason reason, string? note, CancellationToken cancellationToken)
    {
        var text = CommentText.Clean(note);
        Check(text.Length <= ReaderState.MaxNoteLength, nameof(note), "The note is too long. Up to 1,000 characters fit.");
        if (await FindAsync(contentItemId, cancellationToken) is not { } item) return false;
        await ChangeStateAsync(item, state =>
        {
            if (state.Helpful != helpful) work.LogChange(ContentManager.SourceName, ContentManager.KeyOf(item.ContentItemId));
            state.Helpful = helpful;
            state.Reason = helpful ? VoteReason.None : reason;
            state.Note = helpful ? "" : text;
            state.VotedUtc = time.GetUtcNow().UtcDateTime;
        }, cancellationToken);
        return true;
    }

    /// <summary>Lets the person hear of changes to the article, or no longer.</summary>
    public async Task<bool> FollowAsync(string contentItemId, bool follows, CancellationToken cancellationToken)
    {
        if (await FindAsync(contentItemId, cancellationToken) is not { } item) return false;
        await ChangeStateAsync(item, state =>
        {
            state.Follows = follows;
            state.VersionId ??= item.ContentItemVersionId; // what changes from here on is news
        }, cancellationToken);
        return true;
    }

    /// <summary>Adds a comment. One with a link, by somebody of whom no comment is shown yet, waits for those who may edit the article.</summary>
    /// <exception cref="ContentInvalidException">It is empty, too long, or one too many within the hour.</exception>
    public async Task<ArticleComment?> CommentAsync(string contentItemId, string? text, CancellationToken cancellationToken)
    {
        var clean = CommentText.Clean(text);
        Check(clean.Length > 0, nameof(text), "Write your comment first.");
        Check(clean.Length <= ArticleComment.MaxLength, nameof(text), "The comment is too long. Up to 4,000 characters fit.");
        if (await FindAsync(contentItemId, cancellationToken) is not { } item) return null;
        var now = time.GetUtcNow().UtcDateTime;
        var mine = work.Db.Set<ArticleComment>().Where(c => c.UserId == Actor.UserId);
        Check(await mine.CountAsync(c => c.Utc > now.AddHours(-1), cancellationToken) < MostCommentsAnHour, nameof(text), "That is a lot of comments within an hour. Please go on a little later.");
        var state = await CommentText.StateOfAsync(clean, async () => Actor.CanEdit(item) || await mine.AnyAsync(c => c.State == CommentState.Shown, cancellationToken));
        var comment = new ArticleComment { ContentItemId = item.ContentItemId, UserId = Actor.UserId, Text = clean, Utc = now, State = state };
        work.Db.Add(comment);
        await audit.AddAsync("Article.Commented", item, null, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return comment;
    }

    /// <summary>Shows a comment that waited or was hidden, or hides one; for those who may edit the article.</summary>
    public async Task<bool> ShowCommentAsync(string contentItemId, long commentId, bool show, CancellationToken cancellationToken)
    {
        if (await FindAsync(contentItemId, cancellationToken) is not { } item || !Actor.CanEdit(item)) return false;
        if (await FindCommentAsync(item, commentId, cancellationToken) is not { } comment) return false;
        comment.State = show ? CommentState.Shown : CommentState.Hidden;
        await audit.AddAsync(show ? "Article.CommentShown" : "Article.CommentHidden", item, null, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>Removes one's own comment for good.</summary>
    public async Task<bool> RemoveCommentAsync(string contentItemId, long commentId, CancellationToken cancellationToken)
    {
        if (await FindAsync(contentItemId, cancellationToken) is not { } item) return false;
        if (await FindCommentAsync(item, commentId, cancellationToken) is not { } comment || comment.UserId != Actor.UserId) return false;
        work.Db.Remove(comment);
        await audit.AddAsync("Article.CommentRemoved", item, null, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>Keeps a report as the person's draft, with the article attached.</summary>
    /// <exception cref="ContentInvalidException">It is empty, too long, or there are too many drafts.</exception>
    public async Task<StuckReport?> ReportAsync(string contentItemId, string? report, CancellationToken cancellationToken)
    {
        var clean = CommentText.Clean(report);
        Check(clean.Length > 0, nameof(report), "Write what you tried and what happened.");
        Check(clean.Length <= StuckReport.MaxLength, nameof(report), "The report is too long. Up to 4,000 characters fit.");
        if (await FindAsync(contentItemId, cancellationToken) is not { } item) return null;
        Check(await work.Db.Set<StuckReport>().CountAsync(r => r.UserId == Actor.UserId, cancellationToken) < MostReports, nameof(report), "You keep 200 reports already. Delete some first.");
        var kept = new StuckReport { ContentItemId = item.ContentItemId, VersionId = item.ContentItemVersionId, UserId = Actor.UserId, Text = clean, Utc = time.GetUtcNow().UtcDateTime };
        work.Db.Add(kept);
        await work.CommitAsync(cancellationToken);
        foreach (var observer in observers) observer.Asked(HelpKind.Report);
        return kept;
    }

    /// <summary>Removes one's own report. False where there is none.</summary>
    public async Task<bool> RemoveReportAsync(long reportId, CancellationToken cancellationToken)
    {
        if (await work.Db.Set<StuckReport>().SingleOrDefaultAsync(r => r.Id == reportId && r.UserId == Actor.UserId, cancellationToken) is not { } report) return false;
        work.Db.Remove(report);
        await work.CommitAsync(cancellationToken);
        return true;
    }

    private async Task<ContentItem?> FindAsync(string contentItemId, CancellationToken cancellationToken) => Actor.IsPerson ? await articles.FindItemAsync(contentItemId, cancellationToken) : null;

    // A comment that waits is not there for those who could not see it.
    private Task<ArticleComment?> FindCommentAsync(ContentItem item, long commentId, CancellationToken cancellationToken) =>
        work.Db.Set<ArticleComment>().SingleOrDefaultAsync(c => c.Id == commentId && c.ContentItemId == item.ContentItemId, cancellationToken);

    // Another server may write down at the same moment what this person read there: then the row is there the second time.
    private async Task ChangeStateAsync(ContentItem item, Action<ReaderState> change, CancellationToken cancellationToken)
    {
        using var hold = await writer.HoldAsync(cancellationToken);
        await work.RetryAsync(async () =>
        {
            var state = await work.Db.Set<ReaderState>().FindAsync([item.ContentItemId, Actor.UserId], cancellationToken);
            if (state is null) work.Db.Add(state = new ReaderState { ContentItemId = item.ContentItemId, UserId = Actor.UserId });
            change(state);
            return await work.CommitAsync(cancellationToken);
        });
    }

    private static void Check(bool isRight, string field, string message)
    {
        if (!isRight) throw new ContentInvalidException([new ContentError(field, message)]);
    }
}
