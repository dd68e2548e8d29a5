namespace ItsmSite.Contents.Markdown;

/// <summary>A link or picture of a text.</summary>
/// <param name="Text">What readers see, or the alternative text.</param>
/// <param name="Target">Where it leads, as written.</param>
/// <param name="Line">Where it stands.</param>
public sealed record OutlineLink(string Text, string Target, int Line);
