namespace ItsmSite.Search.Synonyms;

/// <summary>Two texts that may mean the same.</summary>
/// <param name="Text">What people searched in vain.</param>
/// <param name="Target">What they found it with.</param>
/// <param name="People">How many different people.</param>
public sealed record SynonymProposal(string Text, string Target, int People);
