namespace ItsmSite.Framework.Permissions;

/// <summary>Permissions that concern the whole site.</summary>
public static class SitePermissions
{
    /// <summary>See everything, whatever its audience; administrators have it.</summary>
    public static Permission ViewEverything { get; } = new("ViewEverything", "See everything, whatever its audience", isSecurityCritical: true);

    /// <summary>See who did what.</summary>
    public static Permission ViewAuditTrail { get; } = new("ViewAuditTrail", "See who did what");

    /// <summary>Change the site's settings.</summary>
    public static Permission ManageSettings { get; } = new("ManageSettings", "Change the site's settings", isSecurityCritical: true);
}
