namespace ItsmSite.Framework.Modules;

/// <summary>A feature of the program and how it stands.</summary>
/// <param name="Feature">The feature.</param>
/// <param name="IsEnabled">Whether it is on.</param>
/// <param name="NeededBy">Features that are on and depend on it, at first or at further hand.</param>
public sealed record FeatureState(FeatureInfo Feature, bool IsEnabled, IReadOnlyList<FeatureInfo> NeededBy);
