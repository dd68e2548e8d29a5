using System.Reflection;

namespace ItsmSite.Framework.Modules;

/// <summary>Finds the startups that run for a set of enabled features.</summary>
public static class StartupFinder
{
    /// <summary>
    /// The startups of the enabled features: those bound to a feature that is on (a startup without <see cref="FeatureAttribute"/> belongs to its
    /// module's first feature) and whose <see cref="RequireFeaturesAttribute"/> are all on. Ordered by <see cref="StartupBase.Order"/>, then as the features are.
    /// </summary>
    public static IReadOnlyList<StartupBase> Find(IReadOnlyList<FeatureInfo> enabled)
    {
        var on = enabled.Select(f => f.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var startups = new List<StartupBase>();
        foreach (var module in enabled.Select(f => f.Module).Distinct())
        {
            var first = enabled.First(f => f.Module == module).Id;
            var types = module.Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(StartupBase)));
            foreach (var type in types.OrderBy(t => t.FullName, StringComparer.Ordinal))
            {
                var feature = type.GetCustomAttribute<FeatureAttribute>()?.Id ?? first;
                var required = type.GetCustomAttribute<RequireFeaturesAttribute>()?.Features ?? [];
                if (on.Contains(feature) && required.All(on.Contains))
                    startups.Add((StartupBase)Activator.CreateInstance(type)!);
            }
        }

        return [.. startups.OrderBy(s => s.Order)];
    }
}
