using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace ItsmSite.Knowledge.Markdown.Syntax;

/// <summary>Microsoft's <c>:::image source="x" alt-text="y":::</c> and its kin, and icon shortcodes (<c>:material-school:</c>), which vanish.</summary>
internal sealed partial class ColonInlineParser : InlineParser
{
    private const int Reach = 4000;

    public ColonInlineParser() => OpeningCharacters = [':'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() == ':')
            return slice.PeekChar(2) == ':' && MatchDirective(processor, ref slice);
        var icon = Icon().Match(slice.Text, slice.Start, Math.Min(slice.Length, 100));
        if (!icon.Success)
            return false;
        slice.Start += icon.Length;
        return true;
    }

    private static bool MatchDirective(InlineProcessor processor, ref StringSlice slice)
    {
        var match = Directive().Match(slice.Text, slice.Start, Math.Min(slice.Length, Reach));
        if (!match.Success)
            return false;
        var name = match.Groups["name"].Value.ToLowerInvariant();
        string? source = null, alt = null;
        foreach (Match attribute in Attribute().Matches(match.Groups["attributes"].Value))
        {
            var value = attribute.Groups["value"].Value.Trim();
            switch (attribute.Groups["name"].Value.ToLowerInvariant())
            {
                case "source": source = value; break;
                case "alt-text" or "title": alt = value; break;
            }
        }

        if (source is not null)
        {
            var link = new LinkInline(source, "") { IsImage = name == "image", IsClosed = true };
            link.AppendChild(new LiteralInline(alt ?? (name == "image" ? "" : source)));
            processor.Inline = link;
        }

        slice.Start += match.Length;
        return true;
    }

    [GeneratedRegex("""\G:(?:material|fontawesome|octicons|simple|csc)-[a-z0-9\-]+:""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Icon();

    [GeneratedRegex("""\G:::[ \t]*(?<name>image|image-end|code|video|row|column|row-end|column-end)\b(?<attributes>(?:[^:"]|"[^"]*"|:(?!::))*?):::(?::*)""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Directive();

    [GeneratedRegex("""(?<name>[\w\-]+)[ \t]*=[ \t]*["“](?<value>[^"”]*)["”]""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Attribute();
}
