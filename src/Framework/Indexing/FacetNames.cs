namespace ItsmSite.Framework.Indexing;

/// <summary>What people call a facet and its values, in one language.</summary>
/// <param name="Title">What the values have in common, such as "Stage".</param>
/// <param name="Labels">Names by value; a value without one is not shown.</param>
public sealed record FacetNames(string Title, IReadOnlyDictionary<string, string> Labels);
