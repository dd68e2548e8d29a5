using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace ItsmSite.Contents.Markdown.Syntax;

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
        var match = Directive().Match(slice.Text, slice.Start, Math.Min(slice.Length, 40));
        if (!match.Success)
            return false;
        var inside = slice.Text.AsSpan(slice.Start + match.Length, Math.Min(slice.Length - match.Length, Reach));
        var length = EndOf(inside);
        if (length < 0)
            return false;
        var name = match.Groups["name"].Value.ToLowerInvariant();
        string? source = null, alt = null;
        foreach (Match attribute in Attribute().Matches(inside[..length].ToString()))
        {
            var value = attribute.Groups["value"].Value.Trim();
            switch (attribute.Groups["name"].Value.ToLowerInvariant())
            {
                case "source": source = value; break;
                case "alt-text" or "title" or "text": alt = value; break;
            }
        }

        if (name == "no-loc")
        {
            // Words that translators leave alone.
            processor.Inline = new LiteralInline(alt ?? "");
        }
        else if (source is not null)
        {
            var link = new LinkInline(source, "") { IsImage = name == "image", IsClosed = true };
            link.AppendChild(new LiteralInline(alt ?? (name == "image" ? "" : source)));
            processor.Inline = link;
        }

        length += inside[length..].IndexOfAnyExcept(':') is var end and >= 0 ? end : inside.Length - length;
        slice.Start += match.Length + length;
        return true;
    }

    /// <summary>Where the closing colons are, outside of quotes; −1 when there are none.</summary>
    private static int EndOf(ReadOnlySpan<char> text)
    {
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted && text[i] == ':' && text[i..].StartsWith(":::"))
                return i;
        }

        return -1;
    }

    [GeneratedRegex("""\G:(?:material|fontawesome|octicons|simple|csc)-[a-z0-9\-]+:""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Icon();

    [GeneratedRegex("""\G:::[ \t]*(?<name>image-end|image|code|video|no-loc|row-end|row|column-end|column)\b""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Directive();

    [GeneratedRegex("""(?<name>[\w\-]+)[ \t]*=[ \t]*["“](?<value>[^"”]*)["”]""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Attribute();
}
