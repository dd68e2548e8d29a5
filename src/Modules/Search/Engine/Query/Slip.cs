namespace ItsmSite.Search.Engine.Query;

/// <summary>Slips of the finger: one letter missing, too many or wrong, or two neighbours swapped (Damerau, 1964).</summary>
internal static class Slip
{
    /// <summary>Whether exactly one slip lies between two words.</summary>
    public static bool IsOne(string typed, string word)
    {
        if (Math.Abs(typed.Length - word.Length) > 1)
            return false;
        var same = 0;
        while (same < typed.Length && same < word.Length && typed[same] == word[same])
            same++;
        if (same == typed.Length && same == word.Length)
            return false;
        var left = typed.AsSpan(same);
        var right = word.AsSpan(same);
        if (left.Length == right.Length)
        {
            return left[1..].SequenceEqual(right[1..])
                || (left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..]));
        }

        return left.Length > right.Length ? left[1..].SequenceEqual(right) : left.SequenceEqual(right[1..]);
    }
}
