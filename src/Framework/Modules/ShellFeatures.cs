namespace ItsmSite.Framework.Modules;

/// <summary>The features of the shell one is in.</summary>
/// <param name="Enabled">Those that are on, dependencies first.</param>
public sealed record ShellFeatures(IReadOnlyList<FeatureInfo> Enabled)
{
    /// <summary>Whether a feature is on.</summary>
    public bool IsEnabled(string featureId) => Enabled.Any(f => f.Id.Equals(featureId, StringComparison.OrdinalIgnoreCase));
}
