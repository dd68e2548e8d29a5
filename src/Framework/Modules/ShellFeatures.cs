using System.Collections.Frozen;

namespace ItsmSite.Framework.Modules;

/// <summary>The features of the shell one is in.</summary>
/// <param name="Enabled">Those that are on, dependencies first.</param>
public sealed record ShellFeatures(IReadOnlyList<FeatureInfo> Enabled)
{
    /// <summary>Content types of features that are off, whose items nobody sees.</summary>
    public IReadOnlySet<string> HiddenContentTypes { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Whether a feature is on.</summary>
    public bool IsEnabled(string featureId) => Enabled.Any(f => f.Id.Equals(featureId, StringComparison.OrdinalIgnoreCase));
}
