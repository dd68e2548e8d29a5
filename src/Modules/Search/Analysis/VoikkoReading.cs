namespace ItsmSite.Search.Analysis;

/// <summary>One reading of a Finnish word, as libvoikko gives it.</summary>
/// <param name="Lemma">The dictionary form (BASEFORM).</param>
/// <param name="Structure">STRUCTURE: '=' before each part of a compound, one sign for each letter.</param>
/// <param name="WordBases">WORDBASES: for each part "+written(base)", "+written(+suffix)" for what it is derived with.</param>
internal sealed record VoikkoReading(string Lemma, string Structure, string WordBases);
