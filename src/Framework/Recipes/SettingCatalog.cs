using System.Collections.Frozen;

namespace ItsmSite.Framework.Recipes;

/// <summary>All settings that recipes may set.</summary>
public sealed class SettingCatalog(IEnumerable<ISettingProvider> providers)
{
    private readonly FrozenDictionary<string, SettingDefinition> _byName = providers.SelectMany(p => p.GetSettings()).ToFrozenDictionary(s => s.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>All settings in the order of their names.</summary>
    public IEnumerable<SettingDefinition> All => _byName.Values.OrderBy(s => s.Name, StringComparer.Ordinal);

    /// <summary>The setting of a name in any case, or null where there is none.</summary>
    public SettingDefinition? Find(string name) => _byName.GetValueOrDefault(name);
}
