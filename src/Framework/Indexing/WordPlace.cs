namespace ItsmSite.Framework.Indexing;

/// <summary>Where and how a document has a word of the query.</summary>
/// <param name="Field">The field.</param>
/// <param name="Form">The best form in which it stands there.</param>
/// <param name="Text">The document's word as it is written there; null where the index does not keep that (headings and keywords).</param>
/// <param name="Count">How often, in any form.</param>
public sealed record WordPlace(IndexField Field, MatchForm Form, string? Text, int Count);
