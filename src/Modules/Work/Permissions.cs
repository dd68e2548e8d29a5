using ItsmSite.Framework.Permissions;

namespace ItsmSite.Work;

/// <summary>The module's permissions and who has them by default.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>See everybody's work items, with what is internal, and work on them.</summary>
    public static Permission WorkOnItems { get; } = new("WorkOnItems", "See what everybody reported and asked for, and work on it");

    /// <summary>Report what is wrong, and follow it.</summary>
    public static Permission ReportItems { get; } = new("ReportItems", "Report what is wrong, and follow what becomes of it", [WorkOnItems]);

    /// <summary>Bring in tickets from files.</summary>
    public static Permission ImportItems { get; } = new("ImportItems", "Bring in tickets from files");

    /// <inheritdoc />
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([WorkOnItems, ReportItems, ImportItems]);

    /// <inheritdoc />
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = SiteRoles.Employee, Permissions = [ReportItems] },
        new() { Name = SiteRoles.Technician, Permissions = [WorkOnItems] },
        new() { Name = SiteRoles.ServiceOwner, Permissions = [WorkOnItems] },
        new() { Name = SiteRoles.ItManager, Permissions = [WorkOnItems] },
        new() { Name = SiteRoles.Administrator, Permissions = [WorkOnItems, ReportItems, ImportItems] },
    ];
}
