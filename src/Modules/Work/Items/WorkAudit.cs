using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Work.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Work.Items;

/// <summary>What the audit trail tells of work items. It holds their numbers, never their words: these are for those who see the item.</summary>
public sealed class WorkAudit(SiteDbContext db, IActorAccessor actor, IStringLocalizer<WorkTexts> texts) : IAuditDescriber
{
    /// <summary>Kind of a work item in the audit trail.</summary>
    public const string Item = "WorkItem";

    /// <summary>Something was reported.</summary>
    public const string Reported = "WorkItem.Reported";

    /// <summary>Somebody wrote a comment.</summary>
    public const string Commented = "WorkItem.Commented";

    /// <summary>An item was given to a team or a person.</summary>
    public const string Assigned = "WorkItem.Assigned";

    /// <summary>An item was brought into another state.</summary>
    public const string Moved = "WorkItem.Moved";

    /// <summary>Items were brought in from a file.</summary>
    public const string Imported = "WorkItem.Imported";

    /// <summary>The list was taken along as a file.</summary>
    public const string Exported = "WorkItem.Exported";

    /// <inheritdoc />
    public IReadOnlyList<AuditEventGroup> Groups =>
    [
        new(Item, texts["Tickets"], new Dictionary<string, string>
        {
            [Reported] = texts["Reported"],
            [Commented] = texts["Commented on"],
            [Assigned] = texts["Given to a team or person"],
            [Moved] = texts["State changed"],
            [Imported] = texts["Tickets brought in from a file"],
            [Exported] = texts["List taken along as a file"],
        }),
    ];

    /// <inheritdoc />
    public async ValueTask<IReadOnlyDictionary<long, string>> FindUrlsAsync(IReadOnlyList<AuditEntry> entries, CancellationToken cancellationToken)
    {
        var mine = entries.Where(e => e.SubjectType == Item && e.SubjectId.Length > 0).ToList();
        if (mine.Count == 0 || !actor.Current.Has(Permissions.WorkOnItems)) return new Dictionary<long, string>();
        var numbers = mine.ConvertAll(e => e.SubjectId);
        var visible = (await db.Set<WorkItem>().AsNoTracking().VisibleTo(actor.Current).Where(i => numbers.Contains(i.Number)).Select(i => i.Number).ToListAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal);
        return mine.Where(e => visible.Contains(e.SubjectId)).ToDictionary(e => e.Id, e => WorkAddress.Of(e.SubjectId));
    }
}
