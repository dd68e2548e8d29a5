namespace ItsmSite.Contents.Markdown;

/// <summary>An image of the text.</summary>
/// <param name="Target">As written, percent-encoded by the Markdown parser.</param>
/// <param name="Alt">The alternative text; may be empty.</param>
/// <param name="Url">The URL it is shown from (local) or linked to (remote); null when missing or refused.</param>
/// <param name="Kind">What became of it.</param>
public sealed record RenderedImage(string Target, string Alt, string? Url, ImageKind Kind);
