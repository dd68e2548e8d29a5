using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Policies.Services;

/// <summary>What the audit trail tells of confirmations and reminders.</summary>
public sealed class PolicyAudit(SiteDbContext db, IActorAccessor actor, IStringLocalizer<PoliciesTexts> texts) : IAuditDescriber
{
    /// <summary>Somebody confirmed a policy; the reason is the version.</summary>
    public const string Confirmed = Prefix + ".Confirmed";

    /// <summary>Somebody asked for reminders by hand.</summary>
    public const string ReminderAsked = Prefix + ".ReminderAsked";

    /// <summary>People were reminded; the reason is how many.</summary>
    public const string Reminded = Prefix + ".Reminded";

    /// <summary>Somebody took the list of who confirmed away as a file.</summary>
    public const string Exported = Prefix + ".ConfirmationsExported";

    private const string Prefix = "Policy";

    /// <inheritdoc />
    public IReadOnlyList<AuditEventGroup> Groups =>
    [
        new(Prefix, texts["Policies"], new Dictionary<string, string>
        {
            [Confirmed] = texts["Policy confirmed"],
            [ReminderAsked] = texts["Reminder asked for"],
            [Reminded] = texts["People reminded to confirm"],
            [Exported] = texts["List of confirmations exported"],
        }),
    ];

    /// <inheritdoc />
    public async ValueTask<IReadOnlyDictionary<long, string>> FindUrlsAsync(IReadOnlyList<AuditEntry> entries, CancellationToken cancellationToken)
    {
        var own = entries.Where(e => e.Event.StartsWith(Prefix + ".", StringComparison.Ordinal)).ToList();
        var ids = own.Select(e => e.SubjectId).Distinct().ToList();
        if (ids.Count == 0) return new Dictionary<long, string>();
        var visible = (await db.Set<ContentItemRecord>().AsNoTracking().VisibleTo(actor.Current.Scope).Where(r => ids.Contains(r.ContentItemId) && r.Published)
            .Select(r => r.ContentItemId).ToListAsync(cancellationToken)).ToHashSet();
        return own.Where(e => visible.Contains(e.SubjectId)).ToDictionary(e => e.Id, e => $"/policies/id/{e.SubjectId}");
    }
}
