namespace ItsmSite.Search.Analysis;

/// <summary>What is known of a Finnish word form.</summary>
/// <param name="Lemma">Its likeliest lemma.</param>
/// <param name="Stem">The stem of this lemma.</param>
/// <param name="OtherStems">Stems of its other lemmas, of what it is derived from, and of the form itself.</param>
/// <param name="Parts">The parts of a compound, as written, each with its stem; empty for other words.</param>
internal sealed record FinnishWord(string Lemma, string Stem, IReadOnlyList<string> OtherStems, IReadOnlyList<(string Text, string Stem)> Parts);
