using System.Text.Json;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Services;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Knowledge.Writing.Autosave;

/// <summary>Keeps what somebody is writing, for that person alone. Whether they may edit the article is asked where it is kept and where it is opened.</summary>
public sealed class ArticleAutosaves(UnitOfWork work, IActorAccessor actor, TimeProvider time)
{
    /// <summary>Longest id of a window, in characters.</summary>
    public const int MaxWindowLength = 40;

    private DbSet<ArticleAutosave> Rows => work.Db.Set<ArticleAutosave>();

    /// <summary>What the actor wrote of an article and did not save; null where there is nothing.</summary>
    /// <param name="contentItemId">The article, or null for a new one.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<(ArticleInput Input, DateTime Utc)?> FindAsync(string? contentItemId, CancellationToken cancellationToken)
    {
        var id = contentItemId ?? ArticleAutosave.NewArticle;
        var row = await Rows.AsNoTracking().SingleOrDefaultAsync(a => a.UserId == actor.Current.UserId && a.ContentItemId == id, cancellationToken);
        return row is not null && JsonSerializer.Deserialize<ArticleInput>(row.Form) is { } input ? (input, row.Utc) : null;
    }

    /// <summary>Keeps a form. Where another window kept the same article last, the writer decides which of them goes on.</summary>
    /// <param name="contentItemId">The article, or null for a new one.</param>
    /// <param name="input">The form.</param>
    /// <param name="window">The window.</param>
    /// <param name="takeOver">Whether this window is the one that goes on.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<AutosaveAnswer> KeepAsync(string? contentItemId, ArticleInput input, string window, bool takeOver, CancellationToken cancellationToken)
    {
        var id = contentItemId ?? ArticleAutosave.NewArticle;
        var row = await Rows.SingleOrDefaultAsync(a => a.UserId == actor.Current.UserId && a.ContentItemId == id, cancellationToken);
        if (row is not null && row.Window != window && !takeOver) return new AutosaveAnswer(false, row.Utc);
        if (row is null) work.Db.Add(row = new ArticleAutosave { UserId = actor.Current.UserId, ContentItemId = id, Window = window, Form = "" });
        row.Window = window;
        row.Form = JsonSerializer.Serialize(input);
        row.Utc = time.GetUtcNow().UtcDateTime;
        // Two windows at the same moment: the other one may be first.
        return new AutosaveAnswer(await work.TryCommitAsync(cancellationToken) == CommitResult.Kept, row.Utc);
    }

    /// <summary>Forgets what the actor wrote of an article, because it is saved or no longer wanted; part of the unit of work.</summary>
    public async Task ForgetAsync(string? contentItemId, CancellationToken cancellationToken)
    {
        var id = contentItemId ?? ArticleAutosave.NewArticle;
        if (await Rows.SingleOrDefaultAsync(a => a.UserId == actor.Current.UserId && a.ContentItemId == id, cancellationToken) is { } row) work.Db.Remove(row);
    }

    /// <summary>The same at once.</summary>
    public async Task DiscardAsync(string? contentItemId, CancellationToken cancellationToken)
    {
        await ForgetAsync(contentItemId, cancellationToken);
        await work.CommitAsync(cancellationToken);
    }
}
