using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Users.Services;

/// <summary>What the audit trail tells of people and roles.</summary>
public sealed class UserAudit(IPeople people, IActorAccessor actor, IStringLocalizer<UsersTexts> texts) : IAuditDescriber
{
    /// <inheritdoc />
    public IReadOnlyList<AuditEventGroup> Groups =>
    [
        new(UserEvents.Subject, texts["People and signing in"], new Dictionary<string, string>
        {
            [UserEvents.SignedIn] = texts["Signed in"],
            [UserEvents.SignedOut] = texts["Signed out"],
            [UserEvents.PasswordRefused] = texts["Wrong password"],
            [UserEvents.LockedOut] = texts["Locked after wrong passwords"],
            [UserEvents.PasswordChanged] = texts["Password changed"],
            [UserEvents.ProfileChanged] = texts["Profile changed"],
            [UserEvents.Created] = texts["Account made"],
            [UserEvents.Changed] = texts["Account changed"],
            [UserEvents.PasswordSet] = texts["New password set by an administrator"],
            [UserEvents.Deactivated] = texts["Account deactivated"],
            [UserEvents.Activated] = texts["Account activated"],
            [UserEvents.Unlocked] = texts["Account unlocked"],
        }),
        new(UserEvents.RoleSubject, texts["Roles"], new Dictionary<string, string>
        {
            [UserEvents.RoleCreated] = texts["Role made"],
            [UserEvents.RoleChanged] = texts["Role changed"],
            [UserEvents.RoleDeleted] = texts["Role deleted"],
        }),
    ];

    /// <inheritdoc />
    public async ValueTask<IReadOnlyDictionary<long, string>> FindUrlsAsync(IReadOnlyList<AuditEntry> entries, CancellationToken cancellationToken)
    {
        var urls = new Dictionary<long, string>();
        if (actor.Current.Has(Permissions.ManageRoles))
        {
            foreach (var role in entries.Where(e => e.SubjectType == UserEvents.RoleSubject && e.Event != UserEvents.RoleDeleted)) urls[role.Id] = $"/workbench/roles/{Uri.EscapeDataString(role.SubjectName)}";
        }

        if (!actor.Current.Has(Permissions.ManageUsers)) return urls;
        var about = entries.Where(e => e.SubjectType == UserEvents.Subject && e.SubjectId.Length > 0).ToList();
        if (about.Count == 0) return urls;
        var known = await people.FindByIdAsync([.. about.Select(e => e.SubjectId).Distinct()], cancellationToken);
        foreach (var entry in about.Where(e => known.ContainsKey(e.SubjectId))) urls[entry.Id] = $"/workbench/people/{Uri.EscapeDataString(known[entry.SubjectId].UserName)}";
        return urls;
    }
}
