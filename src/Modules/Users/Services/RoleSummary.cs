using ItsmSite.Users.Models;

namespace ItsmSite.Users.Services;

/// <summary>A role with what it allows and how many hold it.</summary>
/// <param name="Role">The role.</param>
/// <param name="Permissions">Names of its permissions.</param>
/// <param name="Holders">Number of people who have it, deactivated ones too.</param>
public sealed record RoleSummary(SiteRole Role, IReadOnlySet<string> Permissions, int Holders)
{
    /// <summary>Whether modules know the role by name, so that it stays.</summary>
    public bool IsBuiltIn => Framework.Permissions.SiteRoles.All.Contains(Role.Name);

    /// <summary>Whether it can be deleted.</summary>
    public bool CanBeDeleted => !IsBuiltIn && Holders == 0;
}
