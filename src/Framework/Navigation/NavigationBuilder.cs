using ItsmSite.Framework.Permissions;

namespace ItsmSite.Framework.Navigation;

/// <summary>Collects the links of a menu; the shape follows Orchard Core's class of the same name.</summary>
public sealed class NavigationBuilder
{
    private readonly List<NavigationItemBuilder> _items = [];

    /// <summary>Adds a link.</summary>
    /// <param name="caption">Its words, in the reader's language.</param>
    /// <param name="position">Where it stands among the others: lower first.</param>
    /// <param name="configure">Sets its address, icon and permission.</param>
    public NavigationBuilder Add(string caption, int position, Action<NavigationItemBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        var item = new NavigationItemBuilder(caption, position);
        configure(item);
        _items.Add(item);
        return this;
    }

    /// <summary>The links that an actor may follow, in order.</summary>
    public IReadOnlyList<MenuItem> Build(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return [.. _items.Where(i => i.Permissions.All(actor.Has)).OrderBy(i => i.Position).ThenBy(i => i.Item.Text, StringComparer.CurrentCulture).Select(i => i.Item)];
    }
}
