namespace ItsmSite.Search.Engine.Storage;

/// <summary>All that documents are filtered by and counted by; the many documents that have the same share one.</summary>
/// <param name="Type">The type.</param>
/// <param name="Culture">The culture; "" for unknown.</param>
/// <param name="Values">Places in <see cref="DocumentView.FacetValues"/>, those of type and culture among them.</param>
internal sealed record FacetSet(string Type, string Culture, int[] Values);
