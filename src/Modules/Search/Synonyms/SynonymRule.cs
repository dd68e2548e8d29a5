namespace ItsmSite.Search.Synonyms;

/// <summary>Words and phrases that stand for each other in a search.</summary>
/// <param name="Words">The words, as people wrote them. Without targets any of them stands for the others.</param>
/// <param name="Targets">Where there are some, who searches one of the words finds these too, but not the other way round.</param>
public sealed record SynonymRule(IReadOnlyList<string> Words, IReadOnlyList<string> Targets)
{
    /// <summary>Whether it is not turned round.</summary>
    public bool IsOneWay => Targets.Count > 0;

    /// <summary>What is found for a word of it besides the word.</summary>
    public IEnumerable<string> TargetsOf(string word) => IsOneWay ? Targets : Words.Where(other => !ReferenceEquals(other, word));
}
