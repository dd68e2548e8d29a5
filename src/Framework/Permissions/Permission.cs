namespace ItsmSite.Framework.Permissions;

/// <summary>Something a role may be allowed to do. Shape follows Orchard Core's class of the same name.</summary>
public sealed class Permission
{
    /// <summary>A permission.</summary>
    /// <param name="name">Unique name, kept as the value of a role claim.</param>
    /// <param name="description">What it allows, for administrators.</param>
    /// <param name="impliedBy">Permissions that include this one.</param>
    /// <param name="isSecurityCritical">True when it can be used to gain others.</param>
    public Permission(string name, string description = "", IEnumerable<Permission>? impliedBy = null, bool isSecurityCritical = false)
    {
        Name = name;
        Description = description;
        ImpliedBy = [.. impliedBy ?? []];
        IsSecurityCritical = isSecurityCritical;
    }

    /// <summary>Type of the role claim that grants permissions.</summary>
    public const string ClaimType = "Permission";

    /// <summary>Unique name.</summary>
    public string Name { get; }

    /// <summary>What it allows.</summary>
    public string Description { get; }

    /// <summary>Permissions that include this one.</summary>
    public IReadOnlyList<Permission> ImpliedBy { get; }

    /// <summary>True when it can be used to gain others.</summary>
    public bool IsSecurityCritical { get; }

    /// <summary>This permission and all that include it, near or far.</summary>
    public IEnumerable<Permission> Including() => ImpliedBy.SelectMany(p => p.Including()).Prepend(this);

    /// <summary>Which of these permissions includes this one, near or far; null where none does, or it is among them itself.</summary>
    /// <param name="granted">Names of permissions that are given.</param>
    public Permission? FindImplying(IReadOnlySet<string> granted)
    {
        ArgumentNullException.ThrowIfNull(granted);
        if (granted.Contains(Name)) return null;
        return ImpliedBy.Select(p => granted.Contains(p.Name) ? p : p.FindImplying(granted)).FirstOrDefault(p => p is not null);
    }
}
