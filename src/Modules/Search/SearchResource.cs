namespace ItsmSite.Search;

/// <summary>Names the module's texts: looked up by their English words in <c>Resources/SearchResource.fi.resx</c>.</summary>
public sealed class SearchResource;
