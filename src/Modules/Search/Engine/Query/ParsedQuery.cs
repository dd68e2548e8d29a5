namespace ItsmSite.Search.Engine.Query;

/// <summary>A query's words.</summary>
/// <param name="Words">Its distinct words, at most 64, in order of first appearance.</param>
/// <param name="Sequence">All words in order, by place in <paramref name="Words"/>, each with its number of positions.</param>
/// <param name="Phrases">The quoted stretches of two words and more: first place in <paramref name="Sequence"/> and number of words.</param>
internal sealed record ParsedQuery(
    IReadOnlyList<QueryWord> Words, IReadOnlyList<int> Sequence, IReadOnlyList<(int First, int Count)> Phrases);
