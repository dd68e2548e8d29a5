namespace ItsmSite.Contents.Markdown;

/// <summary>One rendered text.</summary>
/// <param name="Html">HTML made of allow-listed elements and attributes only; may be written into a page as it is.</param>
/// <param name="Headings">In order of the text.</param>
/// <param name="PlainText">For the index: no markup, each block on its own line, cells of a table row parted by " · ", code and alternative texts kept.</param>
/// <param name="Links">Every link with where it led, in order, images not included.</param>
/// <param name="Images">Every image, local and remote, in order.</param>
/// <param name="Anchors">Every id of the output without the context's prefix: headings, explicit anchors, footnotes.</param>
/// <param name="Warnings">What could not be shown as meant.</param>
public sealed record RenderedMarkdown(
    string Html,
    IReadOnlyList<RenderedHeading> Headings,
    string PlainText,
    IReadOnlyList<RenderedLink> Links,
    IReadOnlyList<RenderedImage> Images,
    IReadOnlyCollection<string> Anchors,
    RenderWarnings Warnings)
{
    /// <summary>The images that are only linked to: loading them would tell another host who reads what.</summary>
    public IReadOnlyList<RenderedImage> RemoteImages { get; } = [.. Images.Where(image => image.Kind == ImageKind.Remote)];
}
