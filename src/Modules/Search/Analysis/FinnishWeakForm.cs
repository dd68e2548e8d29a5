namespace ItsmSite.Search.Analysis;

/// <summary>
/// One form for stems that differ by consonant gradation or by how -us, -ys and -nen words are inflected (pöyt- and pöyd-, yhteyd- and yhteyks-,
/// yhtein- and yhteis-), for words that no morphology knows. The pairs are those of F. Karlsson, Finnish: An Essential Grammar; double letters
/// are the stemmer's work. It unites some words that are not the same, so it counts less than a stem.
/// </summary>
internal static class FinnishWeakForm
{
    private const int ShortestStem = 4;

    private static readonly (string Ending, string Form)[] _endings =
    [
        ("uuks", "uus"), ("yyks", "yys"), ("uud", "uus"), ("yyd", "yys"), ("uut", "uus"), ("yyt", "yys"), ("uuksi", "uus"), ("yyksi", "yys"),
        ("eyd", "eys"), ("eyks", "eys"), ("eyt", "eys"), ("eud", "eus"), ("euks", "eus"), ("eut", "eus"),
        ("uks", "us"), ("yks", "ys"), ("iks", "is"), ("ein", "eis"), ("ain", "ais"), ("äin", "äis"), ("llin", "llis"),
        ("nk", "ng"), ("nt", "n"), ("nn", "n"), ("mp", "m"), ("mm", "m"), ("lt", "l"), ("rt", "r"), ("ht", "hd"), ("kk", "k"), ("pp", "p"), ("tt", "t"),
    ];

    /// <summary>The form of a stem; the same instance when nothing changes.</summary>
    public static string Of(string stem)
    {
        if (stem.Length < ShortestStem)
            return stem;
        foreach (var (ending, form) in _endings)
        {
            if (stem.EndsWith(ending, StringComparison.Ordinal) && stem.Length > ending.Length + 1)
                return string.Concat(stem.AsSpan(0, stem.Length - ending.Length), form);
        }

        // A vowel may be left after the consonant that changes: hauk-i, tila-t-a.
        var last = stem.Length - 1;
        var at = IsVowel(stem[last]) ? last - 1 : last;
        if (at < 2 || !IsVowel(stem[at - 1]))
            return stem;
        return stem[at] switch
        {
            't' => Put(stem, at, "d"),
            'p' => Put(stem, at, "v"),
            'k' => Put(stem, at, ""),
            _ => stem,
        };
    }

    private static string Put(string stem, int at, string letters) => string.Concat(stem.AsSpan(0, at), letters, stem.AsSpan(at + 1));

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'ä' or 'ö';
}
