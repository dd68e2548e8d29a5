namespace ItsmSite.Search.Analysis;

/// <summary>One word of a text with the forms under which it is indexed and looked up.</summary>
/// <remarks>
/// All forms hold letters, digits and marks; beside them only '.' between digits (2.0.1), '#' (c#) and '+' (c++).
/// A document's word and a query's word are the same word when their Exact or their Stem are equal, when one is a part of the other, or
/// when the parts of one follow each other as words in the other: index Exact, Stem, OtherStems, Parts and PartStems; look a query's word up by its
/// Exact, Stem and OtherStems in all of them, and where it has Parts, also by these one after another.
/// </remarks>
/// <param name="Start">Index of the word's first char in the text.</param>
/// <param name="Length">Number of chars of the text that the word covers; at least 1.</param>
/// <param name="Position">Number of the word, for phrases, from 0. Pieces written with a joint count one each, so the word after "wi-fi" stands
/// two further, as it does after "wi fi"; pieces by inner capitals (OneDrive) share one position.</param>
/// <param name="Exact">The whole word: lower case, NFC, accents folded except å, ä and ö, joints dropped (Wi-Fi → wifi); 1 to 64 chars.</param>
/// <param name="Stem">The word's stem in the culture of the analysis; the same instance as Exact when it is unchanged.</param>
/// <param name="Parts">The pieces of a word written with joints or inner capitals, in order and in the form of Exact (Wi-Fi → wi, fi;
/// PowerShell-skripti → powershell, power, shell, skripti; EU:ssa → eu; C# → c) and, where a morphology is there, of a Finnish compound
/// (palveluportfolion → palvelu, portfolion); empty for a plain word.</param>
public readonly record struct AnalyzedToken(int Start, int Length, int Position, string Exact, string Stem, IReadOnlyList<string> Parts)
{
    /// <summary>The stem of each of <see cref="Parts"/>, in the same order and number.</summary>
    public IReadOnlyList<string> PartStems { get; init; } = [];

    /// <summary>Further stems of the whole word, weaker than <see cref="Stem"/>: other lemmas, what it is derived from, its form without
    /// consonant gradation; none equals Stem.</summary>
    public IReadOnlyList<string> OtherStems { get; init; } = [];
}
