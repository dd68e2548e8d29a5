namespace ItsmSite.Search.Analysis;

/// <summary>A range of a word's letters.</summary>
/// <param name="From">Index of the first letter.</param>
/// <param name="To">Index after the last letter.</param>
/// <param name="BaseTo">Index after the letters to stem: To, or less by an ending known from the way it is written ('s, :ssa).</param>
internal readonly record struct WordPart(int From, int To, int BaseTo);
