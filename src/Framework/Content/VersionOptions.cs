namespace ItsmSite.Framework.Content;

/// <summary>Which version of an item is meant. Names follow Orchard Core.</summary>
public enum VersionOptions
{
    /// <summary>The one readers see.</summary>
    Published,

    /// <summary>The newest one, published or not.</summary>
    Latest,
}
