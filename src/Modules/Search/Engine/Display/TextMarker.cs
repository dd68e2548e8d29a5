using ItsmSite.Framework.Indexing;

namespace ItsmSite.Search.Engine.Display;

/// <summary>Cuts a stretch of text into fragments, marked and not.</summary>
internal static class TextMarker
{
    /// <summary>The fragments of a stretch; line breaks become blanks, runs of blanks one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">First char of the stretch.</param>
    /// <param name="to">The char behind it.</param>
    /// <param name="marks">The words to mark, in rising order; those outside the stretch are left out.</param>
    public static List<TextFragment> Cut(string text, int from, int to, IEnumerable<(int Start, int End)> marks)
    {
        var fragments = new List<TextFragment>();
        var at = from;
        foreach (var (start, end) in marks)
        {
            if (start < at || end > to || end <= start)
                continue;
            Add(fragments, text.AsSpan(at, start - at), false);
            Add(fragments, text.AsSpan(start, end - start), true);
            at = end;
        }

        Add(fragments, text.AsSpan(at, to - at), false);
        return fragments;
    }

    private static void Add(List<TextFragment> fragments, ReadOnlySpan<char> text, bool marked)
    {
        if (text.Length == 0)
            return;
        var line = new char[text.Length];
        var length = 0;
        foreach (var character in text)
        {
            var blank = char.IsWhiteSpace(character) || char.IsControl(character);
            if (!blank)
                line[length++] = character;
            else if (length == 0 || line[length - 1] != ' ')
                line[length++] = ' ';
        }

        fragments.Add(new TextFragment(new string(line, 0, length), marked));
    }
}
