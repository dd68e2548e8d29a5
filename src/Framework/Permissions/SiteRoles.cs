namespace ItsmSite.Framework.Permissions;

/// <summary>Names of the roles that modules give permissions to by default. A site may have others.</summary>
public static class SiteRoles
{
    /// <summary>Everybody who works here.</summary>
    public const string Employee = "Employee";

    /// <summary>Solves what people report and ask for.</summary>
    public const string Technician = "Technician";

    /// <summary>Writes, edits and publishes content.</summary>
    public const string Editor = "Editor";

    /// <summary>Answers for services.</summary>
    public const string ServiceOwner = "ServiceOwner";

    /// <summary>Looks after customers.</summary>
    public const string AccountManager = "AccountManager";

    /// <summary>Leads IT.</summary>
    public const string ItManager = "ItManager";

    /// <summary>Runs the site.</summary>
    public const string Administrator = "Administrator";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Employee, Technician, Editor, ServiceOwner, AccountManager, ItManager, Administrator];
}
