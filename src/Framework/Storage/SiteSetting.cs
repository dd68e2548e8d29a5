namespace ItsmSite.Framework.Storage;

/// <summary>A named setting of the site, as JSON.</summary>
public sealed class SiteSetting
{
    /// <summary>Name of the setting.</summary>
    public required string Name { get; set; }

    /// <summary>Its value, as JSON.</summary>
    public required string Value { get; set; }
}
