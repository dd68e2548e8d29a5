namespace ItsmSite.Search.Engine.Ranking;

/// <summary>What of the query stands in one field of a document.</summary>
internal sealed class FieldMatches
{
    /// <summary>Number of words of the field.</summary>
    public int Length { get; set; }

    /// <summary>The query's words in the field, by their last position in rising order.</summary>
    public List<Occurrence> Occurrences { get; } = [];

    /// <summary>For each unit (heading): the end of its occurrences in <see cref="Occurrences"/> and its number of words.</summary>
    public List<(int End, int Words)> Units { get; } = [];

    /// <summary>Empties it.</summary>
    public void Clear()
    {
        Length = 0;
        Occurrences.Clear();
        Units.Clear();
    }
}
