using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Work.Kinds;
using ItsmSite.Work.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Work.Items;

/// <summary>
/// What people do with work items. Those who work on items do everything; the person who asked for one comments, cancels it and, for some days, opens it again.
/// </summary>
public sealed class WorkItemEditor(
    UnitOfWork work, WorkKinds kinds, PriorityMatrix priorities, NumberSeries numbers, WorkNotices notices, IPeople people, IEnumerable<IHelpObserver> observers, IActorAccessor actor, TimeProvider time)
{
    /// <summary>Where reports of people come in.</summary>
    public const string Portal = "portal";

    private const int CommentAttempts = 3;

    private Actor Actor => actor.Current;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Whether the actor works on items.</summary>
    public bool WorksOnItems => Actor.Has(Permissions.WorkOnItems);

    /// <summary>People who can be given an item.</summary>
    public Task<IReadOnlyList<Person>> ListAssigneesAsync(CancellationToken cancellationToken) => people.ListHoldersAsync(Permissions.WorkOnItems, cancellationToken);

    /// <summary>Teams that can be given an item.</summary>
    public Task<IReadOnlyList<string>> ListTeamsAsync(CancellationToken cancellationToken) => people.ListTeamsAsync(cancellationToken);

    /// <summary>States into which the actor can bring an item.</summary>
    public IReadOnlyList<WorkState> NextOf(WorkItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return kinds.Find(item.Kind)?.NextOf(item, WorksOnItems, Now) ?? [];
    }

    /// <summary>Reports that something is wrong, for oneself.</summary>
    /// <returns>The outcome and the number it has.</returns>
    public async Task<(WorkOutcome Outcome, string Number)> ReportAsync(WorkReport report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        var title = (report.Title ?? "").Trim();
        if (title.Length == 0) return (WorkOutcome.TextMissing, "");
        if (report.IsTooLong) return (WorkOutcome.TooLong, "");
        if (!Actor.IsPerson || !Actor.Has(Permissions.ReportItems) || kinds.Find(OwnKinds.Incident) is not { } kind) return (WorkOutcome.NotFound, "");
        var key = ContentIds.IsValid(report.Key) ? report.Key : ContentIds.New();
        if (await FindReportedAsync(key, cancellationToken) is { } before) return (WorkOutcome.Done, before);
        var now = Now;
        var item = new WorkItem
        {
            Number = await numbers.NextAsync(kind.Prefix, cancellationToken),
            Kind = kind.Name, State = kind.First.Name, Phase = kind.First.Phase,
            Title = title, Description = (report.Description ?? "").Trim(), Contact = (report.Contact ?? "").Trim(), Channel = Portal,
            RequesterId = Actor.UserId, ForId = Actor.UserId,
            Impact = Math.Clamp(report.Impact, 1, priorities.Size), Urgency = Math.Clamp(report.Urgency, 1, priorities.Size),
            Team = Teams.Default, OpenedUtc = now, ChangedUtc = now, Source = Portal, SourceKey = key,
        };
        item.Priority = priorities.Of(item.Impact, item.Urgency);
        item.Events.Add(EventOf(WorkEventKind.Created));
        work.Db.Add(item);
        work.Audit(WorkAudit.Reported, WorkAudit.Item, item.Number, item.Number);
        // The same form, sent twice at once: the other one was kept.
        if (await work.TryCommitAsync(cancellationToken) != CommitResult.Kept)
            return await FindReportedAsync(key, cancellationToken) is { } other ? (WorkOutcome.Done, other) : (WorkOutcome.Conflict, "");
        foreach (var observer in observers) observer.Asked(HelpKind.Report);
        return (WorkOutcome.Done, item.Number);
    }

    /// <summary>Writes a comment.</summary>
    /// <param name="number">The item.</param>
    /// <param name="text">The comment.</param>
    /// <param name="isInternal">Only for those who work on items; nobody else can write one.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<WorkOutcome> CommentAsync(string number, string? text, bool isInternal, CancellationToken cancellationToken)
    {
        var note = (text ?? "").Trim();
        if (note.Length == 0) return WorkOutcome.TextMissing;
        if (note.Length > WorkItem.MaxTextLength) return WorkOutcome.TooLong;
        // A comment stands beside every other change, so it is tried again rather than refused.
        for (var attempt = 1; ; attempt++)
        {
            if (await FindAsync(number, cancellationToken) is not { } item) return WorkOutcome.NotFound;
            var hidden = isInternal && WorksOnItems;
            Happened(item, WorkEventKind.Commented, note: note, isInternal: hidden);
            if (!hidden) await notices.TellAskersAsync(item, "There is an answer to {0}.", cancellationToken);
            await notices.TellAssigneeAsync(item, "There is a new comment on {0}.", cancellationToken);
            var outcome = await KeepAsync(item, WorkAudit.Commented, countsAsChange: false, cancellationToken);
            if (outcome != WorkOutcome.Conflict || attempt == CommentAttempts) return outcome;
        }
    }

    /// <summary>The actor works on it from now on.</summary>
    public async Task<WorkOutcome> TakeAsync(string number, int revision, CancellationToken cancellationToken)
    {
        if (!Actor.IsPerson || !WorksOnItems || await FindAsync(number, cancellationToken) is not { } item) return WorkOutcome.NotFound;
        if (item.Revision != revision) return WorkOutcome.Conflict;
        Give(item, item.Team, Actor.UserId, "");
        var begun = NextOf(item).FirstOrDefault(s => s.Phase == WorkPhase.InProgress);
        if (item.Phase == WorkPhase.New && begun is not null) Enter(item, begun, "");
        return await KeepAsync(item, WorkAudit.Assigned, countsAsChange: true, cancellationToken);
    }

    /// <summary>Gives it to a team and a person.</summary>
    /// <param name="number">The item.</param>
    /// <param name="revision">Its revision when the form was filled.</param>
    /// <param name="team">The team; empty for none.</param>
    /// <param name="userName">User name of the person; empty for nobody.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<WorkOutcome> AssignAsync(string number, int revision, string? team, string? userName, CancellationToken cancellationToken)
    {
        if (!WorksOnItems || await FindAsync(number, cancellationToken) is not { } item) return WorkOutcome.NotFound;
        if (item.Revision != revision) return WorkOutcome.Conflict;
        var (toTeam, name) = ((team ?? "").Trim(), (userName ?? "").Trim());
        if (toTeam.Length > 0 && toTeam != item.Team && !(await ListTeamsAsync(cancellationToken)).Contains(toTeam)) return WorkOutcome.NoSuchTeam;
        Person? person = null;
        if (name.Length > 0)
        {
            person = (await ListAssigneesAsync(cancellationToken)).FirstOrDefault(p => string.Equals(p.UserName, name, StringComparison.OrdinalIgnoreCase));
            if (person is null) return WorkOutcome.NoSuchPerson;
        }

        var before = item.AssigneeId;
        Give(item, toTeam, person?.UserId, "");
        if (item.AssigneeId != before) await notices.TellAssigneeAsync(item, "{0} was given to you.", cancellationToken);
        return await KeepAsync(item, WorkAudit.Assigned, countsAsChange: true, cancellationToken);
    }

    /// <summary>Brings it into another state.</summary>
    /// <param name="number">The item.</param>
    /// <param name="revision">Its revision when the form was filled.</param>
    /// <param name="state">Name of the state.</param>
    /// <param name="note">What solved it, or why; the person who asked reads it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<WorkOutcome> MoveAsync(string number, int revision, string? state, string? note, CancellationToken cancellationToken)
    {
        var why = (note ?? "").Trim();
        if (why.Length > WorkItem.MaxTextLength) return WorkOutcome.TooLong;
        if (await FindAsync(number, cancellationToken) is not { } item) return WorkOutcome.NotFound;
        if (item.Revision != revision) return WorkOutcome.Conflict;
        if (item.State == state) return WorkOutcome.Done;
        if (NextOf(item).FirstOrDefault(s => s.Name == state) is not { } next) return WorkOutcome.NotAllowed;
        if (next.Phase == WorkPhase.Resolved && why.Length == 0) return WorkOutcome.ResolutionMissing;
        if (item.Phase >= WorkPhase.Resolved && next.Phase < WorkPhase.Resolved && why.Length == 0) return WorkOutcome.ReasonMissing;
        Enter(item, next, why);
        if (next.Phase == WorkPhase.Resolved) await notices.TellAskersAsync(item, "{0} is solved.", cancellationToken);
        else if (next.Phase == WorkPhase.Waiting) await notices.TellAskersAsync(item, "{0} waits.", cancellationToken);
        return await KeepAsync(item, WorkAudit.Moved, countsAsChange: true, cancellationToken);
    }

    private Task<WorkItem?> FindAsync(string number, CancellationToken cancellationToken) => work.Db.Set<WorkItem>().VisibleTo(Actor).SingleOrDefaultAsync(i => i.Number == number, cancellationToken);

    private Task<string?> FindReportedAsync(string key, CancellationToken cancellationToken) =>
        work.Db.Set<WorkItem>().AskedBy(Actor).Where(i => i.Source == Portal && i.SourceKey == key).Select(i => i.Number).SingleOrDefaultAsync(cancellationToken);

    private void Give(WorkItem item, string team, string? userId, string userName)
    {
        var (fromPerson, toPerson) = (item.AssigneeId ?? item.AssigneeName, userId ?? userName);
        if ((item.Team.Length > 0 && item.Team != team) || (fromPerson.Length > 0 && fromPerson != toPerson)) item.ReassignmentCount++;
        if (item.Team != team) Happened(item, WorkEventKind.Changed, WorkFields.Team, item.Team, team);
        if (fromPerson != toPerson) Happened(item, WorkEventKind.Changed, WorkFields.Assignee, fromPerson, toPerson);
        (item.Team, item.AssigneeId, item.AssigneeName) = (team, userId, userName);
    }

    private void Enter(WorkItem item, WorkState next, string why)
    {
        var now = Now;
        if (item.Phase >= WorkPhase.Resolved && next.Phase < WorkPhase.Resolved)
        {
            item.ReopenCount++;
            (item.ResolvedUtc, item.ClosedUtc, item.Resolution) = (null, null, "");
        }

        if (next.Phase == WorkPhase.Resolved) (item.ResolvedUtc, item.Resolution) = (now, why);
        if (next.Phase is WorkPhase.Closed or WorkPhase.Cancelled) item.ClosedUtc = now;
        Happened(item, WorkEventKind.Changed, WorkFields.State, item.State, next.Name, why);
        (item.State, item.Phase, item.SourceState) = (next.Name, next.Phase, "");
    }

    private void Happened(WorkItem item, WorkEventKind kind, string field = "", string from = "", string to = "", string note = "", bool isInternal = false) =>
        item.Events.Add(EventOf(kind, field, from, to, note, isInternal));

    private WorkEvent EventOf(WorkEventKind kind, string field = "", string from = "", string to = "", string note = "", bool isInternal = false) => new()
    {
        Utc = Now, UserId = Actor.IsPerson ? Actor.UserId : null, UserName = Actor.IsPerson ? "" : Actor.UserName,
        Kind = kind, Field = field, From = from, To = to, Note = note, IsInternal = isInternal,
    };

    private async Task<WorkOutcome> KeepAsync(WorkItem item, string auditEvent, bool countsAsChange, CancellationToken cancellationToken)
    {
        if (!work.Db.ChangeTracker.HasChanges()) return WorkOutcome.Done;
        item.ChangedUtc = Now;
        if (countsAsChange) item.Revision++;
        work.Audit(auditEvent, WorkAudit.Item, item.Number, item.Number);
        return await work.TryCommitAsync(cancellationToken) == CommitResult.Kept ? WorkOutcome.Done : WorkOutcome.Conflict;
    }
}
