namespace ItsmSite.Search.Analysis;

/// <summary>One word of a text with the forms under which it is indexed and looked up.</summary>
/// <param name="Start">Index of the word's first char in the text.</param>
/// <param name="Length">Number of chars of the text that the word covers.</param>
/// <param name="Position">Number of the word for phrases. A word with parts takes as many positions as it has parts and
/// stands on the first of them: part i is at Position + i, so that "wi-fi network" and "wi fi network" have the network at the same distance.</param>
/// <param name="Exact">The whole word: lower case, NFC, accents folded except å, ä and ö; a hyphenated word is joined (Wi-Fi → wifi).</param>
/// <param name="Stem">The word's stem in the culture of the analysis; the same instance as Exact when it is unchanged.</param>
/// <param name="Parts">The pieces of a compound written with joints or inner capitals (Wi-Fi → wi, fi), in order; empty for a plain word.</param>
public readonly record struct AnalyzedToken(int Start, int Length, int Position, string Exact, string Stem, IReadOnlyList<string> Parts);
