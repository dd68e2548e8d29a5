namespace ItsmSite.Framework.Indexing;

/// <summary>One value of a facet and the number of found documents that have it.</summary>
public sealed record FacetValue(string Value, int Count);
