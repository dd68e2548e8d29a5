namespace ItsmSite.Search.Engine.Query;

/// <summary>Terms that stand for a word of the query when they follow each other (wi-fi: wi, fi).</summary>
/// <param name="Terms">The terms in order, two or more.</param>
/// <param name="Quality">What they count, 0 to 1.</param>
internal sealed record SequenceAlternative(int[] Terms, float Quality)
{
    /// <summary>Whether it is a synonym, whose words say nothing when they stand alone.</summary>
    public bool IsSynonym { get; init; }
}
