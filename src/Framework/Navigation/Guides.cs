namespace ItsmSite.Framework.Navigation;

/// <summary>Names of the guides.</summary>
public static class Guides
{
    /// <summary>A newcomer's first look at the site.</summary>
    public const string Tour = "tour";

    /// <summary>What an administrator of a new site does next.</summary>
    public const string Administrator = "administrator";
}
