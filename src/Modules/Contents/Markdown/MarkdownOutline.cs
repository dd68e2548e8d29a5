using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItsmSite.Contents.Markdown;

/// <summary>What stands where in a Markdown text, for telling its author; lines are counted from 1. Code is none of it.</summary>
/// <param name="Headings">In order; the text of each is plain, its target empty.</param>
/// <param name="Links">In order, with their text and their target as written.</param>
/// <param name="Images">In order, with their alternative text and their target as written.</param>
/// <param name="Paragraphs">In order, as plain text.</param>
public sealed record MarkdownOutline(
    IReadOnlyList<OutlineHeading> Headings, IReadOnlyList<OutlineLink> Links, IReadOnlyList<OutlineLink> Images, IReadOnlyList<OutlineParagraph> Paragraphs)
{
    private static readonly MarkdownPipeline s_pipeline = MarkdownRenderer.Build(withHtml: true, precise: true);

    /// <summary>Reads a text. Never throws; of one that nests too deeply nothing is told.</summary>
    public static MarkdownOutline Of(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var matter = FrontMatterBlock.Split(MarkdownRenderer.Normalise(markdown));
        try
        {
            return Read(Markdig.Markdown.Parse(matter.Body, s_pipeline), matter.BodyLine);
        }
        catch (Exception exception) when (exception is ArgumentException or RegexMatchTimeoutException)
        {
            return new MarkdownOutline([], [], [], []);
        }
    }

    private static MarkdownOutline Read(MarkdownDocument document, int firstLine)
    {
        var (headings, links, images, paragraphs) = (new List<OutlineHeading>(), new List<OutlineLink>(), new List<OutlineLink>(), new List<OutlineParagraph>());
        foreach (var block in document.Descendants<LeafBlock>())
        {
            if (block.Inline is not { } inline) continue;
            if (block is HeadingBlock heading) headings.Add(new OutlineHeading(heading.Level, TextOf(inline), block.Line + firstLine));
            else if (block is ParagraphBlock) paragraphs.Add(new OutlineParagraph(TextOf(inline), block.Line + firstLine));
            foreach (var link in inline.Descendants<LinkInline>().Where(l => !l.IsAutoLink))
                (link.IsImage ? images : links).Add(new OutlineLink(TextOf(link), link.Url ?? "", link.Line + firstLine));
        }

        return new MarkdownOutline(headings, links, images, paragraphs);
    }

    private static string TextOf(ContainerInline inline) => string.Concat(inline.Descendants().Select(part => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => "",
    })).Trim();
}
