namespace ItsmSite.Search.Engine.Ranking;

/// <summary>A place in a field where a word of the query stands.</summary>
/// <param name="Group">Place of the word in the query.</param>
/// <param name="From">Its first position.</param>
/// <param name="To">Its last position.</param>
/// <param name="Word">Number of the document's word within the field, from 0.</param>
/// <param name="Quality">How well it stands for the query's word, 0 to 1.</param>
internal readonly record struct Occurrence(int Group, int From, int To, int Word, float Quality);
