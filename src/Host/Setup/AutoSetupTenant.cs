namespace ItsmSite.Host.Setup;

/// <summary>How an empty site is set up without anybody at a keyboard; configuration <c>AutoSetup:Tenants:0</c>, the names are Orchard Core's.</summary>
public sealed class AutoSetupTenant
{
    /// <summary>Name of the site.</summary>
    public string SiteName { get; set; } = "";

    /// <summary>User name of the first administrator.</summary>
    public string AdminUsername { get; set; } = "";

    /// <summary>The administrator's mail address.</summary>
    public string? AdminEmail { get; set; }

    /// <summary>The administrator's password.</summary>
    public string AdminPassword { get; set; } = "";

    /// <summary>Name of the recipe; <c>itsm</c> where empty.</summary>
    public string RecipeName { get; set; } = "";
}
