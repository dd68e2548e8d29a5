using System.Text.RegularExpressions;
using ItsmSite.Contents.Markdown;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItsmSite.Knowledge.Import;

/// <summary>Finds an article's title, and takes it out of the text: the page shows it above.</summary>
internal static partial class ArticleTitle
{
    private const int MaximumLength = 250;
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder { MaximumNestingDepth = 100 }.UsePreciseSourceLocation().Build();

    /// <summary>The title and the rest of the text: from the front matter, else the first heading of the first level, else the first heading (which stays when text goes before it), else null.</summary>
    public static (string? Title, string Body) Take(string? given, string body)
    {
        body = WithSpacedHeadings(body);
        var title = given is null ? null : OneLine(SiteName().Replace(given, ""));
        var heading = FirstHeading(body);
        if (heading is not { } found)
            return (title is { Length: > 0 } ? title : null, body);
        if (string.IsNullOrEmpty(title))
            return (found.Text.Length == 0 ? null : found.Text, found.Text.Length == 0 || found.IsSection ? body : Without(body, found));

        // A first heading that says the same as the title is the title; one that says more stays.
        return found.Level == 1 && AnchorSlug.LooseKey(title) == AnchorSlug.LooseKey(found.Text) ? (title, Without(body, found)) : (title, body);
    }

    /// <summary>A title from a file's name: "how-to_reset%20it.md" is "How to reset it", leading numbers left out; an index or readme is named after its folder.</summary>
    public static string FromPath(string id)
    {
        var name = Path.GetFileNameWithoutExtension(id);
        if (name.ToLowerInvariant() is "index" or "readme" && ArticlePath.FolderOf(id) is { Length: > 0 } folder)
            name = folder[(folder.LastIndexOf('/') + 1)..];
        name = OneLine(Number().Replace(name.Replace("%20", " ", StringComparison.Ordinal), "").Replace('-', ' ').Replace('_', ' '));
        return name.Length == 0 ? "Article" : char.ToUpperInvariant(name[0]) + name[1..];
    }

    public static string OneLine(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= MaximumLength ? line : line[..(MaximumLength - 1)].TrimEnd() + "…";
    }

    private static (string Text, int Level, bool IsSection, int Start, int End)? FirstHeading(string body)
    {
        MarkdownDocument document;
        try
        {
            // A title stands near the top; the rest is not worth parsing twice.
            document = Markdig.Markdown.Parse(body.Length > 20_000 ? body[..20_000] : body, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }

        // Headings in lists and quotations never count.
        var first = document.OfType<HeadingBlock>().FirstOrDefault(heading => heading.Level == 1) ?? document.OfType<HeadingBlock>().FirstOrDefault();
        if (first is null)
            return null;
        var isSection = first.Level > 1 && document.FirstOrDefault(block => block is not HtmlBlock) != first;
        var html = body.Substring(first.Span.Start, Math.Min(first.Span.Length, body.Length - first.Span.Start));
        var text = first.Inline is null ? "" : string.Concat(first.Inline.Descendants().Select(inline => TextOf((Inline)inline)));
        return (OneLine(AttributeList().Replace(text, "")), first.Level, isSection, first.Span.Start, first.Span.Start + html.Length);
    }

    private static string TextOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        AutolinkInline link => link.Url,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => " ",
        _ => "",
    };

    private static string Without(string body, (string Text, int Level, bool IsSection, int Start, int End) heading)
    {
        // Anchors inside the heading are link targets: they stay, as an empty line of their own.
        var anchors = string.Concat(Anchor().Matches(body[heading.Start..heading.End]).Select(match => match.Value));
        return (body[..heading.Start] + (anchors.Length > 0 ? anchors + "\n" : "") + body[heading.End..]).Trim('\n');
    }

    /// <summary>Headings as first Markdown wrote them (<c>#1. Title#</c>), in a text that has no others.</summary>
    private static string WithSpacedHeadings(string body) =>
        !body.Contains('#', StringComparison.Ordinal) || body.Contains("```", StringComparison.Ordinal) || SpacedHeading().IsMatch(body)
            ? body
            : OldHeading().Replace(body, "${marks} ${text}");

    [GeneratedRegex("""^(?:\d{1,3}[\-_. ]+)+(?=\p{L})""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();

    [GeneratedRegex("""\s*[|–—\-]\s*Microsoft\s+(?:Docs|Learn|Support)\s*$""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SiteName();

    [GeneratedRegex("""\s*\{:?\s*[#.][^}]*\}\s*$""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AttributeList();

    [GeneratedRegex("""<a (?:name|id)=["'][\w.\-]+["']>\s*</a>""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Anchor();

    [GeneratedRegex("""^ {0,3}#{1,6}[ \t]""", RegexOptions.CultureInvariant | RegexOptions.Multiline, 1000)]
    private static partial Regex SpacedHeading();

    [GeneratedRegex("""(?<=\A|\n[ \t]*\n)(?<marks>#{1,6})(?<text>[\p{L}\p{N}][^\n]{0,200}?)#*[ \t]*(?=\z|\n[ \t]*\n)""", RegexOptions.CultureInvariant | RegexOptions.Multiline, 1000)]
    private static partial Regex OldHeading();
}
