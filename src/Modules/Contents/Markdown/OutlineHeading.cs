namespace ItsmSite.Contents.Markdown;

/// <summary>A heading of a text.</summary>
/// <param name="Level">1 to 6, as written.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Line">Where it stands.</param>
public sealed record OutlineHeading(int Level, string Text, int Line);
