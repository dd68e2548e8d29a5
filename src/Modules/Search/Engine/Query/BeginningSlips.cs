using ItsmSite.Search.Engine.Storage;

namespace ItsmSite.Search.Engine.Query;

/// <summary>
/// Finds beginnings of the index's words that are one slip away from an unfinished word. Deeper in a word few letters can follow, so only those are tried:
/// of the hundreds of variants of a longer word most need no look-up.
/// </summary>
internal static class BeginningSlips
{
    // So near the beginning nearly every letter follows.
    private const int AnyLetterUpTo = 1;

    /// <summary>The beginnings, the likeliest slips first.</summary>
    public static IEnumerable<string> Find(string typed, IndexReader reader)
    {
        var variants = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at <= typed.Length; at++)
        {
            // Where nothing begins as it was typed so far, the slip was before.
            if (at > 0 && reader.FindByPrefix(typed[..at], 1).Count == 0)
                break;
            var letters = at <= AnyLetterUpTo ? Slip.Alphabet : reader.WordTable.LettersAfter(typed[..at]);
            variants.UnionWith(Slip.VariantsAt(typed, at, letters).Where(variant => variant.Length == at || letters.Contains(variant[at], StringComparison.Ordinal) || !Slip.Alphabet.Contains(variant[at], StringComparison.Ordinal)));
        }

        return variants.OrderBy(variant => Slip.Cost(typed, variant, 1)).Where(variant => reader.FindByPrefix(variant, 1).Count > 0);
    }
}
