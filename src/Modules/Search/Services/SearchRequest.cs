using ItsmSite.Framework.Indexing;

namespace ItsmSite.Search.Services;

/// <summary>A search as the site was asked for it.</summary>
/// <param name="Text">What was typed.</param>
public sealed record SearchRequest(string Text)
{
    /// <summary>Most hits that one request gets.</summary>
    public const int MaxSize = 100;

    /// <summary>Deepest rank that can be asked for.</summary>
    public const int MaxFrom = 10_000;

    /// <summary>Only these types; empty means all.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>Only this language, or null for all.</summary>
    public string? Culture { get; init; }

    /// <summary>Only with these: of each facet named, at least one of its values here.</summary>
    public IReadOnlyList<IndexFacet> Filters { get; init; } = [];

    /// <summary>The reader's language.</summary>
    public string? PreferredCulture { get; init; }

    /// <summary>Rank of the first hit wanted, from 0.</summary>
    public int From { get; init; }

    /// <summary>Number of hits wanted.</summary>
    public int Size { get; init; } = 10;
}
