namespace ItsmSite.Portal;

/// <summary>Settings of the theme.</summary>
public sealed class PortalOptions
{
    /// <summary>Name of the site.</summary>
    public string SiteName { get; set; } = "IT";

    /// <summary>Time zone in which times are shown: an IANA or Windows name.</summary>
    public string TimeZone { get; set; } = "UTC";
}
