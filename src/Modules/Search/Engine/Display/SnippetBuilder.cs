using ItsmSite.Framework.Indexing;
using ItsmSite.Search.Engine.Ranking;
using ItsmSite.Search.Engine.Storage;

namespace ItsmSite.Search.Engine.Display;

/// <summary>Chooses and marks what is shown of a found document.</summary>
internal sealed class SnippetBuilder(StoredContent content, FieldMatches[] fields, IReadOnlyList<float> weights)
{
    /// <summary>Chars of a snippet, about.</summary>
    private const int Length = 240;

    /// <summary>Chars before the first found word, about.</summary>
    private const int Lead = 40;

    /// <summary>Chars that a border may move to reach the beginning of a sentence or a word.</summary>
    private const int Slack = 60;

    private readonly (int Start, int End)[] _places = PlacesOf(content.Offsets, fields[Forward.Title].Length);

    /// <summary>The title with the found words marked.</summary>
    public List<TextFragment> Title() =>
        TextMarker.Cut(content.Title, 0, content.Title.Length, Marks(fields[Forward.Title], 0, content.Title.Length).Select(mark => (mark.Start, mark.End)));

    /// <summary>The stretch of the body that holds the most of the query, with the found words marked; its beginning when it holds none.</summary>
    public List<TextFragment> Body()
    {
        var body = content.Body;
        var marks = Marks(fields[Forward.Body], fields[Forward.Title].Length, body.Length).ToList();
        var first = marks.Count == 0 ? 0 : BestStart(marks);
        var from = marks.Count == 0 ? 0 : BeginningBefore(body, marks[first].Start);
        var to = EndAfter(body, from);
        var fragments = TextMarker.Cut(body, from, to, marks.Select(mark => (mark.Start, mark.End)));
        if (from > 0 && fragments.Count > 0)
            fragments.Insert(0, new TextFragment("… ", false));
        if (to < body.Length)
            fragments.Add(new TextFragment(" …", false));
        return fragments;
    }

    /// <summary>Where the words of title and body stand in their texts, the title's first.</summary>
    public static (int Start, int End)[] PlacesOf(byte[] offsets, int titleWords)
    {
        var places = new List<(int, int)>(offsets.Length / 2);
        var (at, end, words) = (0, 0, 0);
        while (at < offsets.Length)
        {
            var start = end + (int)ByteBuffer.ReadNumber(offsets, ref at);
            end = start + (int)ByteBuffer.ReadNumber(offsets, ref at);
            places.Add((start, end));
            if (++words == titleWords)
                end = 0;
        }

        return [.. places];
    }

    /// <summary>The found words of a field as stretches of its text. The body's places follow the title's and count from the body's first char.</summary>
    private IEnumerable<(int Start, int End, int Group)> Marks(FieldMatches field, int firstPlace, int length)
    {
        var lastWord = -1;
        foreach (var occurrence in field.Occurrences)
        {
            var place = firstPlace + occurrence.Word;
            if (occurrence.Word == lastWord || place >= _places.Length)
                continue;
            lastWord = occurrence.Word;
            var (start, end) = _places[place];
            if (start >= 0 && end <= length)
                yield return (start, end, occurrence.Group);
        }
    }

    /// <summary>The mark from which a window of the usual length holds the rarest of the query's words.</summary>
    private int BestStart(List<(int Start, int End, int Group)> marks)
    {
        var counts = new int[weights.Count];
        var (best, bestValue, value, to) = (0, -1f, 0f, 0);
        for (var from = 0; from < marks.Count; from++)
        {
            for (; to < marks.Count && marks[to].End - marks[from].Start <= Length - Lead; to++)
                value += counts[marks[to].Group]++ == 0 ? weights[marks[to].Group] : 0.05f * weights[marks[to].Group];
            if (value > bestValue)
                (best, bestValue) = (from, value);
            if (to > from)
                value -= --counts[marks[from].Group] == 0 ? weights[marks[from].Group] : 0.05f * weights[marks[from].Group];
            else
                to = from + 1;
        }

        return best;
    }

    private static int BeginningBefore(string body, int mark)
    {
        if (mark <= Lead + Slack)
            return 0;
        for (var at = mark; at > mark - Lead - Slack; at--)
        {
            if (body[at - 1] == '\n' || (body[at - 1] == ' ' && body[at - 2] is '.' or '!' or '?'))
                return at;
        }

        var from = mark - Lead;
        while (from < mark && !char.IsWhiteSpace(body[from - 1]))
            from++;
        return from;
    }

    private static int EndAfter(string body, int from)
    {
        var to = Math.Min(body.Length, from + Length);
        if (to == body.Length)
            return to;
        var border = to;
        while (border > to - Slack && border > from && !char.IsWhiteSpace(body[border]))
            border--;
        if (border > to - Slack && border > from)
            return border;
        return char.IsLowSurrogate(body[to]) ? to - 1 : to;
    }
}
