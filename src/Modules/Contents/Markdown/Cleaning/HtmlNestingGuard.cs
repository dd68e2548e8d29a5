namespace ItsmSite.Contents.Markdown.Cleaning;

/// <summary>
/// Bounds the work of an HTML parser before it starts. By the HTML standard unclosed formatting elements are opened anew in every following block
/// (§ 13.2.4.3, the list of active formatting elements), so a megabyte of open tags makes a tree of many gigabytes.
/// </summary>
internal static class HtmlNestingGuard
{
    private const int MaximumDepth = 200;
    private const int MaximumFormatting = 24;

    private const int MaximumTag = 8000;

    private static readonly HashSet<string> Formatting =
        new(StringComparer.OrdinalIgnoreCase) { "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u" };

    private static readonly HashSet<string> OptionalEnd = new(StringComparer.OrdinalIgnoreCase) { "p", "li", "td", "th", "tr", "dt", "dd" };

    /// <summary>Whether elements nest no deeper than 200, with no more than 24 formatting elements open at a time.</summary>
    public static bool Allows(string html)
    {
        var open = new List<string>();
        var names = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        var formatting = 0;
        var rest = html.AsSpan();
        while (true)
        {
            var at = rest.IndexOf('<');
            if (at < 0 || at + 1 >= rest.Length)
                return true;
            rest = rest[(at + 1)..];
            var isEnd = rest[0] == '/';
            if (isEnd)
                rest = rest[1..];
            var length = 0;
            while (length < rest.Length && length < 40 && char.IsAsciiLetterOrDigit(rest[length]))
                length++;
            if (length == 0 || !char.IsAsciiLetter(rest[0]))
                continue;
            var name = rest[..length];
            rest = rest[length..];
            if (TagLength(rest) > MaximumTag)
                return false;
            names.TryGetValue(name, out var count);
            if (isEnd)
            {
                if (count == 0)
                    continue;
                formatting -= Pop(open, name, names);
            }
            else if (!ElementPolicy.IsVoid(name.ToString()))
            {
                var text = name.ToString();
                if (OptionalEnd.Contains(text))
                    CloseImplied(open, text, names);
                open.Add(text);
                names[name] = names.TryGetValue(name, out count) ? count + 1 : 1;
                if (Formatting.Contains(text) && ++formatting > MaximumFormatting)
                    return false;
                if (open.Count > MaximumDepth)
                    return false;
            }
        }
    }

    /// <summary>Characters up to the end of a tag, counted no further than needed; quotes hide a &gt; only where a value starts.</summary>
    private static int TagLength(ReadOnlySpan<char> rest)
    {
        var (quote, before) = ('\0', '\0');
        for (var i = 0; i < rest.Length && i <= MaximumTag; i++)
        {
            var c = rest[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c == '>')
                return i;
            else if (c is '"' or '\'' && before == '=')
                quote = c;
            if (!char.IsWhiteSpace(c))
                before = c;
        }

        return rest.Length <= MaximumTag ? rest.Length : MaximumTag + 1;
    }

    /// <summary>A list item or cell that nothing closes ends where the next one starts.</summary>
    private static void CloseImplied(List<string> open, string name, Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> names)
    {
        for (var i = open.Count - 1; i >= 0 && OptionalEnd.Contains(open[i]); i--)
        {
            if (!open[i].Equals(name, StringComparison.OrdinalIgnoreCase))
                continue;
            for (var last = open.Count - 1; last >= i; last--)
            {
                names[open[last]] = names[open[last]] - 1;
                open.RemoveAt(last);
            }

            return;
        }
    }

    /// <summary>Closes the innermost element of a name; those inside it end with it unless they are formatting. The number of formatting elements closed.</summary>
    private static int Pop(List<string> open, ReadOnlySpan<char> name, Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> names)
    {
        var at = open.Count - 1;
        while (!name.Equals(open[at], StringComparison.OrdinalIgnoreCase))
            at--;
        var closed = 0;
        for (var i = open.Count - 1; i >= at; i--)
        {
            var isFormatting = Formatting.Contains(open[i]);
            if (isFormatting && i != at)
                continue;
            names[open[i]] = names[open[i]] - 1;
            closed += isFormatting ? 1 : 0;
            open.RemoveAt(i);
        }

        return closed;
    }
}
