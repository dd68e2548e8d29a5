namespace ItsmSite.Contents.Markdown;

/// <summary>A link of the text.</summary>
/// <param name="Target">As written, percent-encoded by the Markdown parser.</param>
/// <param name="Url">Where it leads in the page; null when it is shown as text only.</param>
/// <param name="Kind">What became of it.</param>
public sealed record RenderedLink(string Target, string? Url, LinkKind Kind);
