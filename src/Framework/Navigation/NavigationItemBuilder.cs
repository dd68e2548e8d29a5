namespace ItsmSite.Framework.Navigation;

using ItsmSite.Framework.Permissions;

/// <summary>Describes one link of a menu.</summary>
/// <param name="caption">Its words.</param>
/// <param name="position">Its place.</param>
public sealed class NavigationItemBuilder(string caption, int position)
{
    private readonly List<Permission> _permissions = [];

    internal int Position { get; } = position;

    internal MenuItem Item { get; private set; } = new(caption, "/", null);

    internal IReadOnlyList<Permission> Permissions => _permissions;

    /// <summary>Where it leads.</summary>
    public NavigationItemBuilder Url(string url)
    {
        Item = Item with { Url = url };
        return this;
    }

    /// <summary>Name of its icon.</summary>
    public NavigationItemBuilder Icon(string name)
    {
        Item = Item with { Icon = name };
        return this;
    }

    /// <summary>Shown only to those who have this permission.</summary>
    public NavigationItemBuilder Permission(Permission permission)
    {
        _permissions.Add(permission);
        return this;
    }
}
