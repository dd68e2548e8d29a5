using System.Reflection;

namespace ItsmSite.Framework.Modules;

/// <summary>All modules that were built into the program, and the features they offer.</summary>
public sealed class ModuleCatalog
{
    private readonly Dictionary<string, FeatureInfo> _features = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A catalogue of the given module assemblies; each must have a manifest.</summary>
    /// <exception cref="InvalidOperationException">An assembly has no manifest, or two features share an id.</exception>
    /// <exception cref="FeatureDependencyException">Features, on or off, depend on each other in a circle or on one that does not exist.</exception>
    public ModuleCatalog(IEnumerable<Assembly> assemblies)
    {
        var modules = new List<ModuleInfo>();
        foreach (var assembly in assemblies)
        {
            var manifest = assembly.GetCustomAttribute<ModuleAttribute>()
                ?? throw new InvalidOperationException($"{assembly.GetName().Name} has no Module or Theme attribute in its Manifest.cs.");
            var module = new ModuleInfo(manifest.Id.Length > 0 ? manifest.Id : assembly.GetName().Name!, assembly, manifest);
            modules.Add(module);
            foreach (var feature in FeaturesOf(module))
            {
                if (!_features.TryAdd(feature.Id, feature))
                    throw new InvalidOperationException($"Two modules offer a feature '{feature.Id}': {_features[feature.Id].Module.Id} and {module.Id}.");
            }
        }

        Modules = modules;
        ResolveClosure(_features.Keys);
    }

    /// <summary>The modules, in the order of the build.</summary>
    public IReadOnlyList<ModuleInfo> Modules { get; }

    /// <summary>All features, on or off.</summary>
    public IReadOnlyCollection<FeatureInfo> Features => _features.Values;

    /// <summary>The feature of an id, in any case, or null where the program has none.</summary>
    public FeatureInfo? Find(string id) => _features.GetValueOrDefault(id);

    /// <summary>The catalogue of the modules that the build marked in the host, and of those that tests mark besides.</summary>
    public static ModuleCatalog FromHost(params IEnumerable<Assembly> hosts) => new(
        hosts.SelectMany(host => host.GetCustomAttributes<ModuleNameAttribute>()).Select(marker => Assembly.Load(new AssemblyName(marker.AssemblyName))));

    /// <summary>
    /// The named features, those that are always on, and everything they depend on; dependencies come before what needs them,
    /// then by priority and id, so that the order is the same on every node.
    /// </summary>
    /// <param name="featureIds">Ids of features.</param>
    /// <param name="withAlwaysEnabled">Whether those that are always on count too.</param>
    /// <exception cref="FeatureDependencyException">A feature or dependency is unknown, or there is a circle.</exception>
    public IReadOnlyList<FeatureInfo> ResolveClosure(IEnumerable<string> featureIds, bool withAlwaysEnabled = true)
    {
        var always = _features.Values.Where(f => withAlwaysEnabled && f.Manifest.IsAlwaysEnabled).Select(f => f.Id);
        var roots = featureIds.Concat(always).Distinct(StringComparer.OrdinalIgnoreCase);
        var ordered = new List<FeatureInfo>();
        var done = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var path = new List<string>();
        foreach (var id in InOrder(roots)) Visit(id, neededBy: null);
        return ordered;

        void Visit(string id, string? neededBy)
        {
            if (done.Contains(id)) return;
            if (path.FindIndex(p => p.Equals(id, StringComparison.OrdinalIgnoreCase)) is var first and >= 0)
                throw new FeatureDependencyException($"Features depend on each other in a circle: {string.Join(" → ", path.Skip(first).Append(path[first]))}. Take one of these dependencies out of its manifest.");
            if (!_features.TryGetValue(id, out var feature))
                throw new FeatureDependencyException(neededBy is null ? $"There is no feature '{id}'." : $"Feature '{neededBy}' needs '{id}', which does not exist.");
            path.Add(id);
            foreach (var dependency in InOrder(feature.Dependencies)) Visit(dependency, id);
            path.RemoveAt(path.Count - 1);
            done.Add(id);
            ordered.Add(feature);
        }
    }

    private IEnumerable<string> InOrder(IEnumerable<string> ids) => ids
        .OrderBy(id => _features.TryGetValue(id, out var f) && int.TryParse(f.Manifest.Priority, out var priority) ? priority : 0)
        .ThenBy(id => id, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<FeatureInfo> FeaturesOf(ModuleInfo module)
    {
        var features = module.Assembly.GetCustomAttributes<FeatureAttribute>().Where(f => f is not ModuleAttribute).ToList();
        if (features.Count == 0) features.Add(module.Manifest);
        return features.Select(f => new FeatureInfo(f.Id.Length > 0 ? f.Id : module.Id, module, f));
    }
}
