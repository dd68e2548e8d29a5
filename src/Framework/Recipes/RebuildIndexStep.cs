namespace ItsmSite.Framework.Recipes;

/// <summary>Step <c>RebuildIndex {indexNames[]}</c>.</summary>
public sealed class RebuildIndexStep() : IndexRebuildStep("RebuildIndex");
