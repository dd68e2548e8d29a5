namespace ItsmSite.Framework.Navigation;

/// <summary>Names of the menus.</summary>
public static class NavigationMenus
{
    /// <summary>The Portal's main links.</summary>
    public const string Portal = "portal";

    /// <summary>Links of the signed-in person.</summary>
    public const string Person = "person";

    /// <summary>Links at the foot of every page.</summary>
    public const string Footer = "footer";

    /// <summary>The Workbench's links.</summary>
    public const string Admin = "admin";
}
