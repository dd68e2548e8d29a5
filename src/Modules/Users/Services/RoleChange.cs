using ItsmSite.Users.Models;

namespace ItsmSite.Users.Services;

/// <summary>A change of the roles of a person that is planned but not made.</summary>
/// <param name="Rule">Whether it may be made.</param>
/// <param name="Added">Roles the person gets.</param>
/// <param name="Taken">Roles the person loses.</param>
public sealed record RoleChange(AdministratorRule Rule, IReadOnlyList<SiteRole> Added, IReadOnlyList<SiteRole> Taken)
{
    /// <summary>Whether the roles stay as they are.</summary>
    public bool IsEmpty => Added.Count == 0 && Taken.Count == 0;

    /// <summary>The change for the audit trail, as "+Editor −Technician"; null where there is none.</summary>
    public string? Describe() => IsEmpty ? null : string.Join(' ', Added.Select(r => "+" + r.Name).Concat(Taken.Select(r => "−" + r.Name)));
}
