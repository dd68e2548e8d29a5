using System.Globalization;
using ItsmSite.Contents;
using ItsmSite.Contents.Services;
using ItsmSite.Findability.Log;
using ItsmSite.Findability.Models;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Findability.Gaps;

/// <summary>
/// What people do with gaps. Those with the permission do everything; who looks after one writes its note, begins and closes it.
/// </summary>
public sealed class GapEditor(UnitOfWork work, ItemNotices notices, IPeople people, IActorAccessor actor, TimeProvider time)
{
    private Actor Actor => actor.Current;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Whether the actor may give gaps to others and put them aside.</summary>
    public bool CanManage => Actor.Has(Permissions.ManageSearchGaps);

    /// <summary>People who can look after a gap: those who may write articles.</summary>
    public Task<IReadOnlyList<Person>> ListOwnersAsync(CancellationToken cancellationToken) => people.ListHoldersAsync(ContentPermissions.EditOwnContent, cancellationToken);

    /// <summary>Keeps who looks after it, until when, and the note.</summary>
    /// <param name="id">The gap.</param>
    /// <param name="revision">Its revision when the form was filled.</param>
    /// <param name="owner">User name; empty for nobody. Only those with the permission change it.</param>
    /// <param name="due">Last day, or null.</param>
    /// <param name="note">The note.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<GapOutcome> SaveAsync(long id, int revision, string? owner, DateOnly? due, string? note, CancellationToken cancellationToken)
    {
        var text = (note ?? "").Trim();
        if (text.Length > SearchGap.MaxNoteLength) return GapOutcome.TooLong;
        if (await FindAsync(id, cancellationToken) is not { } gap) return GapOutcome.NotFound;
        if (gap.Revision != revision) return GapOutcome.Conflict;
        if (CanManage && !await GiveAsync(gap, (owner ?? "").Trim(), cancellationToken)) return GapOutcome.NoSuchOwner;
        var day = due?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        if (gap.Note != text || gap.DueDate != day)
        {
            (gap.Note, gap.DueDate) = (text, day);
            Happened(gap, GapEventKind.Changed);
        }

        return await KeepAsync(gap, "SearchGap.Changed", cancellationToken);
    }

    /// <summary>Gives a gap that nobody looks after to the actor.</summary>
    public async Task<GapOutcome> TakeAsync(long id, int revision, CancellationToken cancellationToken)
    {
        if (!CanManage || await FindAsync(id, cancellationToken) is not { } gap) return GapOutcome.NotFound;
        if (gap.Revision != revision) return GapOutcome.Conflict;
        return await GiveAsync(gap, Actor.UserName, cancellationToken) ? await KeepAsync(gap, "SearchGap.Changed", cancellationToken) : GapOutcome.NoSuchOwner;
    }

    /// <summary>Begins, closes, dismisses or reopens it.</summary>
    /// <param name="id">The gap.</param>
    /// <param name="revision">Its revision when the form was filled.</param>
    /// <param name="state">Where it is to stand.</param>
    /// <param name="reason">Why it is dismissed.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<GapOutcome> MoveAsync(long id, int revision, GapState state, string? reason, CancellationToken cancellationToken)
    {
        var why = (reason ?? "").Trim();
        if (why.Length > SearchGap.MaxNoteLength) return GapOutcome.TooLong;
        if (state == GapState.Dismissed && why.Length == 0) return GapOutcome.ReasonMissing;
        if (await FindAsync(id, cancellationToken) is not { } gap || (state == GapState.Dismissed && !CanManage)) return GapOutcome.NotFound;
        if (gap.Revision != revision) return GapOutcome.Conflict;
        if (gap.State == state) return GapOutcome.Done;
        var (kind, audit) = state switch
        {
            GapState.Working => (GapEventKind.Begun, "SearchGap.Begun"),
            GapState.Closed => (GapEventKind.Closed, "SearchGap.Closed"),
            GapState.Dismissed => (GapEventKind.Dismissed, "SearchGap.Dismissed"),
            _ => (GapEventKind.Reopened, "SearchGap.Reopened"),
        };
        gap.State = state;
        // What was searched until now counts no more, unless the gap is opened again by hand.
        if (state is GapState.Closed or GapState.Dismissed) gap.SinceUtc = Now;
        else if (state == GapState.Open) (gap.SinceUtc, gap.ReplayedUtc) = (null, null);
        Happened(gap, kind, why);
        return await KeepAsync(gap, audit, cancellationToken);
    }

    /// <summary>Notes that an item was begun for it; part of the unit of work.</summary>
    public async Task<bool> BeginAsync(long id, string contentItemId, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } gap) return false;
        gap.ArticleId = contentItemId;
        if (gap.State == GapState.Open) gap.State = GapState.Working;
        gap.Revision++;
        Happened(gap, GapEventKind.ArticleBegun);
        return true;
    }

    private Task<SearchGap?> FindAsync(long id, CancellationToken cancellationToken)
    {
        var (canManage, me) = (CanManage, Actor.UserId);
        return work.Db.Set<SearchGap>().SingleOrDefaultAsync(g => g.Id == id && (canManage || g.OwnerId == me), cancellationToken);
    }

    private async Task<bool> GiveAsync(SearchGap gap, string userName, CancellationToken cancellationToken)
    {
        string? ownerId = null;
        if (userName.Length > 0)
        {
            if ((await ListOwnersAsync(cancellationToken)).FirstOrDefault(p => string.Equals(p.UserName, userName, StringComparison.OrdinalIgnoreCase)) is not { } person) return false;
            ownerId = person.UserId;
            // The words people searched are not told on the way: they are for those who open the gap.
            if (ownerId != gap.OwnerId && ownerId != Actor.UserId) notices.Add(person.UserName, "You look after something people search for and do not find.", [], UrlOf(gap.Id));
        }

        if (gap.OwnerId == ownerId) return true;
        gap.OwnerId = ownerId;
        Happened(gap, GapEventKind.Assigned, ownerId ?? "");
        return true;
    }

    private void Happened(SearchGap gap, GapEventKind kind, string note = "") => work.Db.Add(new SearchGapEvent { GapId = gap.Id, Utc = Now, UserId = Actor.UserId, Kind = kind, Note = note });

    private async Task<GapOutcome> KeepAsync(SearchGap gap, string auditEvent, CancellationToken cancellationToken)
    {
        if (!work.Db.ChangeTracker.HasChanges()) return GapOutcome.Done;
        gap.Revision++;
        work.Audit(auditEvent, SearchAudit.Gap, gap.Id.ToString(CultureInfo.InvariantCulture), "");
        return await work.TryCommitAsync(cancellationToken) == CommitResult.Kept ? GapOutcome.Done : GapOutcome.Conflict;
    }

    private static string UrlOf(long id) => string.Create(CultureInfo.InvariantCulture, $"/workbench/gaps/{id}");
}
