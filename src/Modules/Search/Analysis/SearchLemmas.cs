namespace ItsmSite.Search.Analysis;

/// <summary>
/// The lemma of a word in a search of which nobody knows the language. What the morphology knows has its lemma, also without an English plural's s
/// (words that are written alike in Finnish); of other words rules strip English and Finnish endings and undo consonant gradation. What the rules
/// leave is no word, only the same for most forms of one.
/// </summary>
internal sealed class SearchLemmas(FinnishMorphology? morphology)
{
    // A shorter last piece is no word that is inflected: wi-fi.
    private const int ShortestPiece = 4;
    private const int ShortestPlural = 4;
    private static readonly FinnishStemmer _stemmer = new();

    /// <summary>The lemma of a word that was analysed as English.</summary>
    public string Of(in AnalyzedToken token)
    {
        var word = token.Exact;
        foreach (var letter in word)
        {
            // c#, 2.0.1, office365: as they are written.
            if (!char.IsLetter(letter)) return token.Stem;
        }

        return Known(word) ?? OfLastPiece(token) ?? OfPlural(word) ?? Known(token.Stem) ?? Strip(IsFinnish(word) ? word : token.Stem);
    }

    private string? Known(string word) => morphology?.Find(word)?.Lemma;

    /// <summary>A word of pieces ends with the lemma of its last one (vpn-yhteyden); null where that is not known.</summary>
    private string? OfLastPiece(in AnalyzedToken token)
    {
        var word = token.Exact;
        if (token.Parts is not [.., var last] || last.Length < ShortestPiece || last.Length >= word.Length || !word.EndsWith(last, StringComparison.Ordinal)) return null;
        return Known(last) is { } lemma ? string.Concat(word.AsSpan(0, word.Length - last.Length), lemma) : null;
    }

    private string? OfPlural(string word) => word.Length >= ShortestPlural && word[^1] == 's' ? Known(word[..^1]) : null;

    // English stems would take the s of tärkeys.
    private static bool IsFinnish(string word) => word.AsSpan().ContainsAny('ä', 'ö');

    private static string Strip(string word)
    {
        // -na is an ending (essive), but seldom that of a word in a search: so that salasana meets salasanan, it is stemmed as its genitive.
        if (word.EndsWith("na", StringComparison.Ordinal) || word.EndsWith("nä", StringComparison.Ordinal)) word += "n";
        return FinnishWeakForm.Of(_stemmer.Stem(word));
    }
}
