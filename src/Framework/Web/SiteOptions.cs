namespace ItsmSite.Framework.Web;

/// <summary>How the site presents itself; configuration section <c>Site</c>.</summary>
public sealed class SiteOptions
{
    /// <summary>Time zone in which times are shown: an IANA or Windows name.</summary>
    public string TimeZone { get; set; } = "Europe/Helsinki";
}
