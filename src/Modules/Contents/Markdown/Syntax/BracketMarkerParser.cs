using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace ItsmSite.Contents.Markdown.Syntax;

/// <summary>
/// <c>[!NOTE]</c>, <c>[!VIDEO url]</c>, <c>[!div class="x"]</c>, an unresolved <c>[!INCLUDE [label](path)]</c> (a link to the path),
/// and the contents markers <c>[TOC]</c> and <c>[[_TOC_]]</c>, which vanish: pages have a contents list of their own.
/// </summary>
internal sealed partial class BracketMarkerParser : InlineParser
{
    public BracketMarkerParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var next = slice.PeekChar();
        if (next is not ('!' or 'T' or '[' or 't'))
            return false;
        var text = slice.Text.AsSpan(slice.Start, Math.Min(slice.Length, 1000)).ToString();
        if (next != '!')
            return Toc().Match(text) is { Success: true } toc && Advance(ref slice, toc.Length);

        if (Callout().Match(text) is { Success: true } callout)
        {
            var name = callout.Groups["name"].Value;
            if (!CalloutType.IsKnown(name))
                return false;
            processor.Inline = new CalloutMarkerInline(name) { Line = processor.LineIndex };
            return Advance(ref slice, callout.Length);
        }

        if (Box().Match(text) is { Success: true } box)
        {
            processor.Inline = new CalloutMarkerInline("") { Line = processor.LineIndex };
            return Advance(ref slice, box.Length);
        }

        if (Video().Match(text) is { Success: true } video)
        {
            processor.Inline = Link(video.Groups["url"].Value, "Video");
            return Advance(ref slice, video.Length);
        }

        if (Include().Match(text) is { Success: true } include)
        {
            processor.Inline = Link(include.Groups["path"].Value, include.Groups["label"].Value);
            processor.Inline.GetAttributes().AddClass("include");
            return Advance(ref slice, include.Length);
        }

        return false;
    }

    private static LinkInline Link(string url, string text)
    {
        var link = new LinkInline(url, "") { IsClosed = true };
        link.AppendChild(new LiteralInline(text));
        return link;
    }

    private static bool Advance(ref StringSlice slice, int length)
    {
        slice.Start += length;
        return true;
    }

    [GeneratedRegex("""^\[!(?<name>[A-Za-z]+)\]""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Callout();

    [GeneratedRegex("""^\[!div[^\]\r\n]*\]""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Box();

    [GeneratedRegex("""^\[!VIDEO[ \t]+(?<url>[^\]\s]+)[^\]\r\n]*\]""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Video();

    [GeneratedRegex("""^\[!INCLUDE[ \t]*\[(?<label>[^\]\r\n]*)\]\((?<path>[^)\r\n]*)\)[ \t]*\]""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Include();

    [GeneratedRegex("""^(?:\[\[_?TOC_?\]\]|\[TOC\])(?![\[(:])""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Toc();
}
