namespace ItsmSite.Framework.Permissions;

/// <summary>All permissions of the modules that are on.</summary>
public sealed class PermissionCatalog(IEnumerable<IPermissionProvider> providers)
{
    private Dictionary<string, Permission>? _byName;

    /// <summary>The permission of a name, or null where no module has it.</summary>
    public async Task<Permission?> FindAsync(string name) => (await LoadAsync()).GetValueOrDefault(name);

    /// <summary>All permissions, by name.</summary>
    public async Task<IReadOnlyCollection<Permission>> ListAsync() => (await LoadAsync()).Values;

    /// <summary>All permissions by the assembly of the module that lists them, in its order.</summary>
    public async Task<IReadOnlyList<(System.Reflection.Assembly Module, IReadOnlyList<Permission> Permissions)>> ListByModuleAsync()
    {
        var byModule = new List<(System.Reflection.Assembly, IReadOnlyList<Permission>)>();
        foreach (var group in providers.GroupBy(p => p.GetType().Assembly))
        {
            var permissions = new List<Permission>();
            foreach (var provider in group) permissions.AddRange(await provider.GetPermissionsAsync());
            byModule.Add((group.Key, permissions));
        }

        return byModule;
    }

    /// <summary>Names of the permissions a role has by default.</summary>
    /// <param name="roleName">Name of the role, in any case.</param>
    public IReadOnlySet<string> DefaultsOf(string roleName) => providers
        .SelectMany(p => p.GetDefaultStereotypes())
        .Where(s => s.Name.Equals(roleName, StringComparison.OrdinalIgnoreCase))
        .SelectMany(s => s.Permissions)
        .Select(p => p.Name)
        .ToHashSet(StringComparer.Ordinal);

    private async Task<Dictionary<string, Permission>> LoadAsync()
    {
        if (_byName is not null) return _byName;
        var byName = new Dictionary<string, Permission>(StringComparer.Ordinal);
        foreach (var provider in providers)
        {
            foreach (var permission in await provider.GetPermissionsAsync()) byName[permission.Name] = permission;
        }

        return _byName = byName;
    }
}
