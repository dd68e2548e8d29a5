namespace ItsmSite.Framework.Permissions;

/// <summary>Who is acting: a person resolved once for a request, or the program itself.</summary>
/// <param name="UserId">Id of the person; empty for the program.</param>
/// <param name="UserName">User name; <c>system</c> for the program.</param>
/// <param name="Roles">Names of the person's roles.</param>
/// <param name="Permissions">Names of the permissions these roles have.</param>
/// <param name="Scope">What the person may see.</param>
public sealed record Actor(string UserId, string UserName, IReadOnlySet<string> Roles, IReadOnlySet<string> Permissions, AudienceScope Scope)
{
    /// <summary>The program itself: set-up, commands without <c>--as</c>, background work. It may do and see everything.</summary>
    public static Actor System { get; } = new("", "system", new HashSet<string>(), new HashSet<string>(), AudienceScope.Everything) { IsSystem = true };

    /// <summary>Nobody: may see and do nothing.</summary>
    public static Actor Nobody { get; } = new("", "", new HashSet<string>(), new HashSet<string>(), AudienceScope.Nothing);

    /// <summary>Name to show to people.</summary>
    public string DisplayName { get; init; } = UserName;

    /// <summary>E-mail address, or null where none is known.</summary>
    public string? Email { get; init; }

    /// <summary>True for the program itself.</summary>
    public bool IsSystem { get; private init; }

    /// <summary>Whether somebody is signed in.</summary>
    public bool IsPerson => UserId.Length > 0;

    /// <summary>Whether the actor has a permission, by itself or implied by another.</summary>
    public bool Has(Permission permission)
    {
        ArgumentNullException.ThrowIfNull(permission);
        return IsSystem || Permissions.Contains(permission.Name) || permission.ImpliedBy.Any(Has);
    }
}
