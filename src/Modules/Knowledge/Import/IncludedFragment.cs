namespace ItsmSite.Knowledge.Import;

/// <summary>A file of a few words that others include (a product's name): it is in their text, and no article.</summary>
/// <param name="Path">Relative to the folder.</param>
public sealed record IncludedFragment(string Path) : ImportItem;
