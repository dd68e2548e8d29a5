namespace ItsmSite.Framework.Recipes;

/// <summary>Step <c>ResetIndex {indexNames[]}</c>.</summary>
public sealed class ResetIndexStep() : IndexRebuildStep("ResetIndex");
