using System.Text;
using System.Text.RegularExpressions;
using ItsmSite.Contents.Markdown.Cleaning;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItsmSite.Contents.Markdown.Syntax;

/// <summary>
/// Keeps raw HTML from reaching beyond its paragraph, and shows as text what is no HTML: documentation is full of placeholders such as
/// <c>&lt;username&gt;</c>. This is for readability; safety is the cleaner's.
/// </summary>
internal static partial class RawHtmlTamer
{
    public static void Transform(MarkdownDocument document)
    {
        foreach (var block in document.Descendants<LeafBlock>().ToList())
        {
            if (block is HtmlBlock html)
                Tame(html);
            else if (block.Inline is not null)
                Balance(block.Inline);
        }
    }

    private static void Balance(ContainerInline inlines)
    {
        var open = new List<(string Name, HtmlInline Tag)>();
        foreach (var inline in inlines.Descendants<HtmlInline>().ToList())
        {
            var match = TagStart().Match(inline.Tag);
            if (!match.Success)
            {
                // Comments, declarations and processing instructions show nothing.
                inline.Remove();
                continue;
            }

            var name = match.Groups["name"].Value.ToLowerInvariant();
            var isEnd = match.Groups["end"].Length > 0;
            if (!ElementPolicy.IsHtml(name))
                inline.ReplaceBy(new LiteralInline(inline.Tag));
            else if (ElementPolicy.IsVoid(name) && isEnd)
                inline.Remove();
            else if (!ElementPolicy.IsVoid(name) && !isEnd)
                open.Add((name, inline));
            else if (isEnd && !Close(open, name))
                inline.Remove();
        }

        for (var i = open.Count - 1; i >= 0; i--)
        {
            // An opening tag that nothing closes is a placeholder when it stands in a sentence: <data>, <address>; an anchor is not.
            var tag = open[i].Tag;
            if (tag.Tag.Contains('=', StringComparison.Ordinal) || open[i].Name is "p" or "li" or "b" or "i" or "u" or "center" or "font" or "br" or "script" or "style")
                inlines.AppendChild(new HtmlInline($"</{open[i].Name}>"));
            else
                tag.ReplaceBy(new LiteralInline(tag.Tag));
        }
    }

    private static bool Close(List<(string Name, HtmlInline Tag)> open, string name)
    {
        for (var i = open.Count - 1; i >= Math.Max(0, open.Count - 50); i--)
        {
            if (open[i].Name != name)
                continue;
            open.RemoveAt(i);
            return true;
        }

        return false;
    }

    private static void Tame(HtmlBlock block)
    {
        var text = block.Lines.ToString();
        var raw = new Dictionary<string, int>();
        var tamed = Tag().Replace(text, match =>
        {
            var name = match.Groups["name"].Value.ToLowerInvariant();
            if (!ElementPolicy.IsHtml(name))
                return "&lt;" + match.Value[1..];
            if (ElementPolicy.HoldsRawText(name))
                raw[name] = raw.GetValueOrDefault(name) + (match.Groups["end"].Length > 0 ? -1 : 1);
            return match.Value;
        });
        var ends = new StringBuilder();
        foreach (var (name, count) in raw)
        {
            for (var i = 0; i < Math.Min(count, 10); i++)
                ends.Append("</").Append(name).Append('>');
        }

        block.Lines = new StringLineGroup(tamed + ends);
    }

    [GeneratedRegex("""^<(?<end>/?)(?<name>[A-Za-z][A-Za-z0-9.\-_:]*)""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TagStart();

    [GeneratedRegex("""<(?<end>/?)(?<name>[A-Za-z][A-Za-z0-9.\-_:]*)(?:\s[^<>]*|/)?>""", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Tag();
}
