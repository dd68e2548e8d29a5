using ItsmSite.Contents.Services;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Policies.Services;

/// <summary>What the audit trail tells of confirmations and reminders.</summary>
public sealed class PolicyAudit(SiteDbContext db, IActorAccessor actor, IStringLocalizer<PoliciesTexts> texts) : ItemAuditDescriber(Prefix, db, actor)
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
    public override IReadOnlyList<AuditEventGroup> Groups =>
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
    protected override ValueTask<string?> FindUrlAsync(AuditedItem item, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        return ValueTask.FromResult(item.Published ? $"/policies/id/{item.ContentItemId}" : null);
    }
}
