namespace ItsmSite.Contents.Markdown;

/// <summary>A heading of the output.</summary>
/// <param name="Level">1 to 6, after the shift to <see cref="MarkdownRenderContext.TopHeadingLevel"/>.</param>
/// <param name="Text">Plain text, white space collapsed.</param>
/// <param name="Id">The id in the page, with the context's prefix.</param>
public sealed record RenderedHeading(int Level, string Text, string Id);
