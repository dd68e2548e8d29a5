using ItsmSite.Search.Analysis;

namespace ItsmSite.Search.Engine.Storage;

/// <summary>
/// The terms of a document in order, as stored: for each field its number of words, its number of bytes and its entries.
/// An entry is a number whose two lowest bits are its kind: a word (the rest is its term; one byte follows that tells exact
/// forms of one stem apart), a part at its own position, a part over all positions of its word, or a sign (the rest is 0 for the
/// border of a unit, else the number of positions the next word takes).
/// </summary>
internal static class Forward
{
    /// <summary>Number of fields: title, headings with keywords, body.</summary>
    public const int Fields = 3;

    public const int Title = 0;
    public const int Headings = 1;
    public const int Body = 2;

    public const uint Word = 0;
    public const uint Part = 1;
    public const uint WidePart = 2;
    public const uint Sign = 3;

    /// <summary>Distance between the last word of a unit and the first of the next; no window of the ranking reaches over it.</summary>
    public const int UnitGap = 20;

    /// <summary>A byte that tells exact forms of one stem apart nearly always: FNV-1a folded to eight bits.</summary>
    public static byte Mark(string exact)
    {
        var hash = 2166136261u;
        foreach (var character in exact)
            hash = (hash ^ character) * 16777619u;
        return (byte)(hash ^ (hash >> 8) ^ (hash >> 16) ^ (hash >> 24));
    }

    /// <summary>Number of positions from a word to the next one in its text.</summary>
    public static int SpanOf(IReadOnlyList<AnalyzedToken> tokens, int index)
    {
        if (index + 1 < tokens.Count)
            return Math.Clamp(tokens[index + 1].Position - tokens[index].Position, 1, 32);
        return 1;
    }
}
