namespace ItsmSite.Search.Engine.Query;

/// <summary>A word of the query, once for all its occurrences.</summary>
/// <param name="Exact">The word.</param>
/// <param name="Forms">How each culture of the index reads it.</param>
internal sealed record QueryWord(string Exact, IReadOnlyList<WordForm> Forms)
{
    /// <summary>How often it was typed.</summary>
    public int Count { get; set; } = 1;

    /// <summary>Whether it is the last word and nothing follows it, so that it may be unfinished.</summary>
    public bool MayBeUnfinished { get; set; }

    /// <summary>Whether it stands between quotes somewhere: it is meant as it is.</summary>
    public bool IsQuoted { get; set; }

    /// <summary>Where it was typed last: first char and length.</summary>
    public (int Start, int Length) Place { get; set; }
}
