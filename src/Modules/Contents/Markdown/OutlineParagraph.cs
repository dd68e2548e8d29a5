namespace ItsmSite.Contents.Markdown;

/// <summary>A paragraph of a text.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="Line">Where it begins.</param>
public sealed record OutlineParagraph(string Text, int Line);
