namespace ItsmSite.Search.Engine.Query;

/// <summary>
/// Slips of the finger: a letter missing, too many or wrong, or two neighbours swapped (Damerau, 1964). Each costs from .6 to 1, so that one slip costs
/// at most 1 and two cost more.
/// </summary>
internal static class Slip
{
    private const float Usual = 0.9f;
    private const float FirstLetter = 1;
    private const float Likely = 0.65f;
    private const float Neighbour = 0.7f;
    private const float Dots = 0.6f;
    private const int MostLetters = 64;
    /// <summary>The letters that may be missing or meant.</summary>
    public const string Alphabet = "abcdefghijklmnopqrstuvwxyzåäö";

    /// <summary>What the slips between two words cost together: 0 for the same word; infinite where there are more than <paramref name="most"/>.</summary>
    public static float Cost(string typed, string word, int most)
    {
        if (Math.Abs(typed.Length - word.Length) > most || typed.Length > MostLetters || word.Length > MostLetters + most || Unlike(typed, word) > 2 * most)
            return float.PositiveInfinity;
        var width = word.Length + 1;
        Span<float> costs = stackalloc float[3 * (MostLetters + 4)];
        var before = costs[..width];
        var last = costs.Slice(width, width);
        var row = costs.Slice(2 * width, width);
        for (var column = 0; column < width; column++)
            last[column] = column == 0 ? 0 : last[column - 1] + Missing(word, column - 1);
        for (var line = 1; line <= typed.Length; line++)
        {
            row[0] = last[0] + TooMany(typed, line - 1);
            var least = row[0];
            for (var column = 1; column < width; column++)
            {
                row[column] = Math.Min(
                    last[column - 1] + Wrong(typed[line - 1], word[column - 1], line == 1 && column == 1),
                    Math.Min(last[column] + TooMany(typed, line - 1), row[column - 1] + Missing(word, column - 1)));
                if (line > 1 && column > 1 && typed[line - 1] == word[column - 2] && typed[line - 2] == word[column - 1])
                    row[column] = Math.Min(row[column], before[column - 2] + Likely);
                least = Math.Min(least, row[column]);
            }

            // A swap may yet begin in this line, and costs less than what it mends.
            if (least > most + Usual)
                return float.PositiveInfinity;
            var free = before;
            before = last;
            last = row;
            row = free;
        }

        return last[^1] <= most ? last[^1] : float.PositiveInfinity;
    }

    /// <summary>All that one slip may have been meant as, real words or not.</summary>
    public static IEnumerable<string> Variants(string typed) => Enumerable.Range(0, typed.Length + 1).SelectMany(at => VariantsAt(typed, at, Alphabet));

    /// <summary>All that one slip at a place may have been meant as.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="at">The place, from 0 to the length of it.</param>
    /// <param name="letters">Letters that may stand there.</param>
    public static IEnumerable<string> VariantsAt(string typed, int at, string letters)
    {
        if (at < typed.Length)
            yield return typed.Remove(at, 1);
        if (at + 1 < typed.Length && typed[at] != typed[at + 1])
            yield return Swapped(typed, at);
        foreach (var letter in letters)
        {
            yield return typed.Insert(at, letter.ToString());
            if (at < typed.Length && typed[at] != letter)
                yield return string.Concat(typed.AsSpan(0, at), [letter], typed.AsSpan(at + 1));
        }
    }

    /// <summary>The word with a letter and the next one in the other order.</summary>
    public static string Swapped(string word, int at) => string.Concat(word.AsSpan(0, at), [word[at + 1], word[at]], word.AsSpan(at + 2));

    /// <summary>Number of letters that only one of the words has; a slip adds two at most.</summary>
    private static int Unlike(string one, string other) => System.Numerics.BitOperations.PopCount(Letters(one) ^ Letters(other));

    private static uint Letters(string word)
    {
        uint letters = 0;
        foreach (var letter in word)
            letters |= 1u << (letter & 31);
        return letters;
    }

    private static float Missing(string word, int at) => Odd(word, at);

    private static float TooMany(string typed, int at) => Odd(typed, at);

    /// <summary>A letter that one word has and the other has not: likely beside its twin.</summary>
    private static float Odd(string word, int at) => at == 0 ? FirstLetter : word[at] == word[at - 1] ? Likely : Usual;

    private static float Wrong(char typed, char meant, bool isFirst)
    {
        if (typed == meant)
            return 0;
        if ((typed, meant) is ('a', 'ä' or 'å') or ('ä' or 'å', 'a') or ('o', 'ö' or 'å') or ('ö' or 'å', 'o'))
            return Dots;
        return isFirst ? FirstLetter : Keyboard.AreNeighbours(typed, meant) ? Neighbour : Usual;
    }
}
