using Microsoft.Extensions.Configuration;

namespace ItsmSite.Framework.Modules;

/// <summary>
/// The rules by which features are on: what was switched, else what the manifests say; always what the enabled ones need; never what the
/// configuration <c>Features:Disabled</c> names, with which a site starts again when a feature keeps it from starting.
/// </summary>
public sealed class FeatureRules(ModuleCatalog catalog, IConfiguration configuration)
{
    private readonly HashSet<string> _configuredOff = new(configuration.GetSection("Features:Disabled").Get<string[]>() ?? [], StringComparer.OrdinalIgnoreCase);

    /// <summary>The features that are on, dependencies first.</summary>
    /// <param name="descriptor">What was switched, or null.</param>
    public IReadOnlyList<FeatureInfo> Enabled(ShellDescriptor? descriptor) => catalog.ResolveClosure(catalog.Features
        .Where(f => !f.Manifest.EnabledByDependencyOnly && (descriptor?.StateOf(f.Id) ?? f.Manifest.IsEnabledByDefault) && !NeedsConfiguredOff(f))
        .Select(f => f.Id));

    /// <summary>The features among <paramref name="enabled"/> that need one of <paramref name="features"/>, at first or at further hand.</summary>
    public IReadOnlyList<FeatureInfo> Dependents(IReadOnlyList<FeatureInfo> enabled, IReadOnlyCollection<FeatureInfo> features) =>
        [.. enabled.Except(features).Where(f => catalog.ResolveClosure([f.Id], withAlwaysEnabled: false).Any(features.Contains))];

    /// <summary>What is on after some features are switched on and then others off.</summary>
    /// <param name="enabled">What is on before.</param>
    /// <param name="enable">Ids to switch on, with all they need.</param>
    /// <param name="disable">Ids to switch off.</param>
    /// <param name="withDependents">Whether to switch those off too that need a feature which goes off, instead of refusing.</param>
    /// <exception cref="FeatureRefusedException">It can't be so.</exception>
    public IReadOnlyList<FeatureInfo> Apply(IReadOnlyList<FeatureInfo> enabled, IEnumerable<string> enable, IEnumerable<string> disable, bool withDependents)
    {
        ArgumentNullException.ThrowIfNull(enabled);
        var on = enabled.Union(catalog.ResolveClosure(enable.Select(Enableable).Select(f => f.Id))).ToList();
        var off = disable.Select(Find).Where(on.Contains).ToHashSet();
        foreach (var feature in off)
        {
            if (feature.Manifest.IsAlwaysEnabled) throw new FeatureRefusedException(FeatureRefusal.AlwaysEnabled, feature.Id);
            if (feature.Manifest.EnabledByDependencyOnly) throw new FeatureRefusedException(FeatureRefusal.ByDependencyOnly, feature.Id);
            var needing = Dependents(on, [feature]).Except(off).ToList();
            if (needing.Count > 0 && (!withDependents || needing.Any(f => f.Manifest.IsAlwaysEnabled)))
                throw new FeatureRefusedException(FeatureRefusal.Needed, feature.Id, [.. needing.Select(f => f.Id)]);
        }

        off.UnionWith(Dependents(on, off));
        // What is on for others' sake only goes with them.
        return catalog.ResolveClosure(on.Except(off).Where(f => !f.Manifest.EnabledByDependencyOnly).Select(f => f.Id));
    }

    private FeatureInfo Find(string id) => catalog.Find(id) ?? throw new FeatureRefusedException(FeatureRefusal.Unknown, id);

    private FeatureInfo Enableable(string id)
    {
        var feature = Find(id);
        if (feature.Manifest.EnabledByDependencyOnly) throw new FeatureRefusedException(FeatureRefusal.ByDependencyOnly, feature.Id);
        var configured = catalog.ResolveClosure([feature.Id], withAlwaysEnabled: false).Where(f => _configuredOff.Contains(f.Id)).Select(f => f.Id).ToList();
        return configured.Count == 0 ? feature : throw new FeatureRefusedException(FeatureRefusal.Configured, feature.Id, configured);
    }

    private bool NeedsConfiguredOff(FeatureInfo feature) =>
        _configuredOff.Count > 0 && !feature.Manifest.IsAlwaysEnabled && catalog.ResolveClosure([feature.Id], withAlwaysEnabled: false).Any(f => _configuredOff.Contains(f.Id));
}
