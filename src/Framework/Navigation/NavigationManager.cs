using ItsmSite.Framework.Permissions;

namespace ItsmSite.Framework.Navigation;

/// <summary>Puts menus together from what the modules offer.</summary>
public sealed class NavigationManager(IEnumerable<INavigationProvider> providers, IActorAccessor actor)
{
    /// <summary>The links of a menu that who is acting may follow.</summary>
    public async Task<IReadOnlyList<MenuItem>> BuildMenuAsync(string name)
    {
        var builder = new NavigationBuilder();
        foreach (var provider in providers) await provider.BuildNavigationAsync(name, builder);
        return builder.Build(actor.Current);
    }
}
