using ItsmSite.Search.Engine.Storage;

namespace ItsmSite.Search.Engine.Query;

/// <summary>
/// Finds the words of the index that are a slip or two away, the first letter included. One slip leaves the first or the second half of a word
/// whole (or swaps the two letters at the middle), so the words are looked up by these; of short words all variants are looked up.
/// </summary>
internal sealed class SlipFinder(WordTable words)
{
    /// <summary>Shortest word that is taken for mistyped: of shorter ones nearly every variant is a word.</summary>
    public const int Shortest = 4;

    private const int ShortestHalved = 6;
    private const int ShortestForTwo = 8;
    private const int KeptForTwo = 3;

    /// <summary>Words one slip away, the likeliest slips first.</summary>
    public List<SlipWord> FindOne(string typed)
    {
        if (!IsWord(typed))
            return [];
        if (typed.Length < ShortestHalved)
            return Ordered(typed, Slip.Variants(typed).Distinct().SelectMany(words.Find), 1);
        var half = typed.Length / 2;
        var (shortest, longest) = (typed.Length - 1, typed.Length + 1);
        return Ordered(
            typed,
            [
                .. words.FindByBeginning(typed[..half], shortest, longest), .. words.FindByEnding(typed[half..], shortest, longest),
                .. words.Find(Slip.Swapped(typed, half - 1)),
            ],
            1);
    }

    /// <summary>Words up to two slips away, of which not one is among the first and one among the last three letters; only for longer words.</summary>
    public List<SlipWord> FindTwo(string typed)
    {
        if (typed.Length < ShortestForTwo || !IsWord(typed))
            return [];
        var (shortest, longest) = (typed.Length - 2, typed.Length + 2);
        return Ordered(
            typed, [.. words.FindByBeginning(typed[..KeptForTwo], shortest, longest), .. words.FindByEnding(typed[^KeptForTwo..], shortest, longest)], 2);
    }

    // A number or a code is as it is.
    private static bool IsWord(string typed)
    {
        if (typed.Length < Shortest)
            return false;
        foreach (var letter in typed)
        {
            if (!char.IsLetter(letter))
                return false;
        }

        return true;
    }

    private static List<SlipWord> Ordered(string typed, IEnumerable<VocabularyWord> candidates, int most) =>
    [
        .. candidates.Distinct().Select(word => new SlipWord(word, Slip.Cost(typed, word.Text, most)))
            .Where(found => found.Cost > 0 && float.IsFinite(found.Cost)).OrderBy(found => found.Cost).ThenBy(found => found.Word.Text, StringComparer.Ordinal),
    ];
}
