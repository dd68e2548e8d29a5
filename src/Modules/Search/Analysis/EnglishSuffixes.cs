namespace ItsmSite.Search.Analysis;

/// <summary>Steps 2, 3 and 4 of the Snowball stemmer for English: derivational suffixes.</summary>
/// <remarks>In each step the longest suffix that the word ends in decides, even where it lies outside the region and so stays. The last or last
/// but one letter chooses the few suffixes to try.</remarks>
internal static class EnglishSuffixes
{
    /// <summary>Step 2, in R1: makes a long suffix a shorter one (-ization, -ize).</summary>
    internal static void Shorten(ref StemBuffer buffer)
    {
        var r1 = buffer.R1;
        _ = buffer.FromEnd(2) switch
        {
            'a' => Put(ref buffer, r1, "ational", "ate") || Put(ref buffer, r1, "tional", "tion"),
            'c' => Put(ref buffer, r1, "enci", "ence") || Put(ref buffer, r1, "anci", "ance"),
            'e' => Put(ref buffer, r1, "izer", "ize"),
            'g' => buffer.FromEnd(4) == 'l' && Put(ref buffer, r1, "ogi", "og"),
            'l' => ShortenLi(ref buffer),
            'o' => Put(ref buffer, r1, "ization", "ize") || Put(ref buffer, r1, "ation", "ate") || Put(ref buffer, r1, "ator", "ate"),
            's' => Put(ref buffer, r1, "alism", "al") || Put(ref buffer, r1, "fulness", "ful") || Put(ref buffer, r1, "ousness", "ous")
                || Put(ref buffer, r1, "iveness", "ive") || Put(ref buffer, r1, "ogist", "og"),
            't' => Put(ref buffer, r1, "biliti", "ble") || Put(ref buffer, r1, "aliti", "al") || Put(ref buffer, r1, "iviti", "ive"),
            _ => false,
        };
    }

    /// <summary>Step 3, in R1: shortens further (-alize, -al) and takes off -ful, -ness and, in R2, -ative.</summary>
    internal static void Simplify(ref StemBuffer buffer)
    {
        var r1 = buffer.R1;
        _ = buffer.FromEnd(1) switch
        {
            'l' => Put(ref buffer, r1, "ational", "ate") || Put(ref buffer, r1, "tional", "tion")
                || Put(ref buffer, r1, "ical", "ic") || Put(ref buffer, r1, "ful", ""),
            'e' => Put(ref buffer, r1, "alize", "al") || Put(ref buffer, r1, "icate", "ic") || Put(ref buffer, buffer.R2, "ative", ""),
            'i' => Put(ref buffer, r1, "iciti", "ic"),
            's' => Put(ref buffer, r1, "ness", ""),
            _ => false,
        };
    }

    /// <summary>Step 4, in R2: takes off what is left of the suffixes.</summary>
    internal static void Remove(ref StemBuffer buffer)
    {
        var r2 = buffer.R2;
        _ = buffer.FromEnd(2) switch
        {
            'a' => Put(ref buffer, r2, "al", ""),
            'c' => Put(ref buffer, r2, "ance", "") || Put(ref buffer, r2, "ence", ""),
            'e' => Put(ref buffer, r2, "er", ""),
            'i' => Put(ref buffer, r2, "ic", ""),
            'l' => Put(ref buffer, r2, "able", "") || Put(ref buffer, r2, "ible", ""),
            'n' => Put(ref buffer, r2, "ement", "") || Put(ref buffer, r2, "ment", "") || Put(ref buffer, r2, "ent", "") || Put(ref buffer, r2, "ant", ""),
            'o' => buffer.FromEnd(4) is 's' or 't' && Put(ref buffer, r2, "ion", ""),
            's' => Put(ref buffer, r2, "ism", ""),
            't' => Put(ref buffer, r2, "ate", "") || Put(ref buffer, r2, "iti", ""),
            'u' => Put(ref buffer, r2, "ous", ""),
            'v' => Put(ref buffer, r2, "ive", ""),
            'z' => Put(ref buffer, r2, "ize", ""),
            _ => false,
        };
    }

    /// <summary>Step 2 for the adverbs: -li goes after the letters that take it.</summary>
    private static bool ShortenLi(ref StemBuffer buffer)
    {
        var r1 = buffer.R1;
        return Put(ref buffer, r1, "lessli", "less") || Put(ref buffer, r1, "entli", "ent") || Put(ref buffer, r1, "ousli", "ous")
            || Put(ref buffer, r1, "fulli", "ful") || Put(ref buffer, r1, "abli", "able") || Put(ref buffer, r1, "alli", "al")
            || Put(ref buffer, r1, "bli", "ble")
            || (buffer.FromEnd(3) is 'c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't' && Put(ref buffer, r1, "li", ""));
    }

    /// <summary>Replaces the suffix when it lies in the region; true when the word ends in it, replaced or not.</summary>
    private static bool Put(ref StemBuffer buffer, int region, string suffix, string replacement)
    {
        if (!buffer.EndsWith(suffix)) return false;
        if (buffer.Length - suffix.Length >= region) buffer.Replace(suffix.Length, replacement);
        return true;
    }
}
