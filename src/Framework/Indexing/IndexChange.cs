namespace ItsmSite.Framework.Indexing;

/// <summary>The current state of one key: its document, or null when nothing by that key is to be found any more.</summary>
/// <param name="Key">The document's key.</param>
/// <param name="Document">The document that replaces whatever the index holds by that key; null removes it.</param>
public sealed record IndexChange(string Key, IndexDocument? Document);
