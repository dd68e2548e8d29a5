namespace ItsmSite.Framework.Navigation;

/// <summary>Adds a module's links to a menu. Signature follows Orchard Core's interface of the same name.</summary>
public interface INavigationProvider
{
    /// <summary>Adds links to the menu of this name, see <see cref="NavigationMenus"/>.</summary>
    ValueTask BuildNavigationAsync(string name, NavigationBuilder builder);
}
