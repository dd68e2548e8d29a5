namespace ItsmSite.Search.Analysis;

/// <summary>Gives a Finnish word the forms that a morphology knows of it, or where none does, its form without consonant gradation.</summary>
internal static class FinnishForms
{
    /// <summary>The word with its lemma's stem, further stems and the parts of compounds.</summary>
    internal static AnalyzedToken Add(in AnalyzedToken token, FinnishMorphology? morphology)
    {
        if (token.Parts.Count > 0)
            return morphology is null ? token : WithKnownParts(token, morphology);
        if (morphology?.Find(token.Exact) is { } known)
        {
            return token with
            {
                Stem = known.Stem,
                OtherStems = known.OtherStems,
                Parts = [.. known.Parts.Select(part => part.Text)],
                PartStems = [.. known.Parts.Select(part => part.Stem)],
            };
        }

        var weak = FinnishWeakForm.Of(token.Stem);
        return weak == token.Stem ? token : token with { OtherStems = [weak] };
    }

    /// <summary>A word of pieces (vpn-yhteyden): its stem ends with the lemma of the last piece, pieces that are compounds give their parts too.</summary>
    private static AnalyzedToken WithKnownParts(in AnalyzedToken token, FinnishMorphology morphology)
    {
        var parts = new List<string>(token.Parts);
        var stems = new List<string>(token.PartStems);
        var stem = token.Stem;
        for (var place = 0; place < token.Parts.Count; place++)
        {
            var part = token.Parts[place];
            if (morphology.Find(part) is not { } known)
                continue;
            stems[place] = known.Stem;
            parts.AddRange(known.Parts.Select(piece => piece.Text));
            stems.AddRange(known.Parts.Select(piece => piece.Stem));
            if (place == token.Parts.Count - 1 && token.Exact.Length > part.Length && token.Exact.EndsWith(part, StringComparison.Ordinal))
                stem = string.Concat(token.Exact.AsSpan(0, token.Exact.Length - part.Length), known.Stem);
        }

        return token with { Stem = stem, Parts = parts, PartStems = stems };
    }
}
