namespace ItsmSite.Framework.Indexing;

/// <summary>A stretch of plain text; marked where it is a found word. Encode it before it is shown.</summary>
public readonly record struct TextFragment(string Text, bool Marked);
