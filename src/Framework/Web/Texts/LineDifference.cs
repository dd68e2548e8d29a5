using System.Text.RegularExpressions;
using ItsmSite.Framework.Indexing;

namespace ItsmSite.Framework.Web.Texts;

/// <summary>
/// Compares two texts line by line (longest common subsequence), and the words of lines that took each other's place.
/// Texts of more than <see cref="MostLines"/> differing lines are compared as wholes: every line differs.
/// </summary>
public static partial class LineDifference
{
    /// <summary>Beyond this many lines between the common beginning and the common end the table would be too large.</summary>
    public const int MostLines = 2000;

    private const int Around = 2;

    /// <summary>The lines of both texts, each for its side; runs of equal lines are shortened alike on both.</summary>
    public static (IReadOnlyList<DifferenceLine> Left, IReadOnlyList<DifferenceLine> Right) Compare(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        string[] a = Lines(left), b = Lines(right);
        var (keptA, keptB) = Common(a, b, MostLines);
        var partnersA = Partners(keptA, keptB);
        var partnersB = Partners(keptB, keptA);
        return (Shorten(Side(a, b, keptA, partnersA)), Shorten(Side(b, a, keptB, partnersB)));
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    private static (bool[] A, bool[] B) Common(string[] a, string[] b, int most)
    {
        bool[] keptA = new bool[a.Length], keptB = new bool[b.Length];
        var head = 0;
        while (head < a.Length && head < b.Length && a[head] == b[head])
            (keptA[head], keptB[head++]) = (true, true);
        int endA = a.Length, endB = b.Length;
        while (endA > head && endB > head && a[endA - 1] == b[endB - 1])
            (keptA[--endA], keptB[--endB]) = (true, true);

        int rows = endA - head, columns = endB - head;
        if (rows == 0 || columns == 0 || rows > most || columns > most)
            return (keptA, keptB);

        var length = new ushort[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
                length[i, j] = a[head + i] == b[head + j] ? (ushort)(length[i + 1, j + 1] + 1) : Math.Max(length[i + 1, j], length[i, j + 1]);
        }

        for (int i = 0, j = 0; i < rows && j < columns;)
        {
            if (a[head + i] == b[head + j])
                (keptA[head + i++], keptB[head + j++]) = (true, true);
            else if (length[i + 1, j] >= length[i, j + 1])
                i++;
            else
                j++;
        }

        return (keptA, keptB);
    }

    /// <summary>For each differing line the line of the other text in the same place of the same gap, or -1.</summary>
    private static int[] Partners(bool[] kept, bool[] other)
    {
        var partners = new int[kept.Length];
        for (int i = 0, j = 0; i < kept.Length; i++)
        {
            partners[i] = -1;
            if (!kept[i])
            {
                if (j < other.Length && !other[j])
                    partners[i] = j++;
                continue;
            }

            while (j < other.Length && !other[j])
                j++;
            j++;
        }

        return partners;
    }

    private static List<DifferenceLine> Side(string[] own, string[] other, bool[] kept, int[] partners)
    {
        var lines = new List<DifferenceLine>(own.Length);
        for (var i = 0; i < own.Length; i++)
        {
            List<TextFragment> text = partners[i] < 0 ? [new TextFragment(own[i], false)] : MarkWords(own[i], other[partners[i]]);
            lines.Add(new DifferenceLine(text, !kept[i]));
        }

        return lines;
    }

    private static List<TextFragment> MarkWords(string own, string other)
    {
        string[] a = [.. Words().Matches(own).Select(match => match.Value)], b = [.. Words().Matches(other).Select(match => match.Value)];
        var (kept, _) = Common(a, b, 400);
        if (!a.Where((word, i) => kept[i] && !string.IsNullOrWhiteSpace(word)).Any())
            return [new TextFragment(own, false)];

        var fragments = new List<TextFragment>();
        for (var i = 0; i < a.Length; i++)
        {
            if (fragments.Count > 0 && fragments[^1].Marked == !kept[i])
                fragments[^1] = fragments[^1] with { Text = fragments[^1].Text + a[i] };
            else
                fragments.Add(new TextFragment(a[i], !kept[i]));
        }

        return fragments;
    }

    private static List<DifferenceLine> Shorten(List<DifferenceLine> lines)
    {
        var shortened = new List<DifferenceLine>();
        for (var i = 0; i < lines.Count;)
        {
            var end = i;
            while (end < lines.Count && !lines[end].Differs)
                end++;
            var first = i == 0 ? i : i + Around;
            var last = end == lines.Count ? end : end - Around;
            if (last - first > Around)
            {
                shortened.AddRange(lines[i..first]);
                shortened.Add(new DifferenceLine([], false, last - first));
                i = last;
            }

            shortened.AddRange(lines[i..Math.Min(end + 1, lines.Count)]);
            i = end + 1;
        }

        return shortened;
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+|\s+|.", RegexOptions.Singleline)]
    private static partial Regex Words();
}
