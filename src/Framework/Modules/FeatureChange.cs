namespace ItsmSite.Framework.Modules;

/// <summary>What a change of features comes to.</summary>
/// <param name="Enabled">Features that were off and are on, dependencies first.</param>
/// <param name="Disabled">Features that were on and are off, those that need others first.</param>
/// <param name="Version">Version of the <see cref="ShellDescriptor"/> that has the change, or the present one where nothing changed.</param>
public sealed record FeatureChange(IReadOnlyList<FeatureInfo> Enabled, IReadOnlyList<FeatureInfo> Disabled, long Version)
{
    /// <summary>True when all was as asked already.</summary>
    public bool IsEmpty => Enabled.Count == 0 && Disabled.Count == 0;
}
