using ItsmSite.Framework.Permissions;

namespace ItsmSite.Framework.Indexing;

/// <summary>A search as a person meant it.</summary>
/// <param name="Text">What was typed. Quotes mean a phrase; nothing else has a meaning of its own.</param>
/// <param name="Scope">Who asks: what lies outside does not exist for this query.</param>
public sealed record SearchQuery(string Text, AudienceScope Scope)
{
    /// <summary>Only these types; empty means all.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>Only this language, or null for all.</summary>
    public string? Culture { get; init; }

    /// <summary>Only documents with these: of each facet named, at least one of its values here. Empty means all.</summary>
    public IReadOnlyList<IndexFacet> Filters { get; init; } = [];

    /// <summary>The reader's language: its documents come first among equals.</summary>
    public string? PreferredCulture { get; init; }

    /// <summary>Rank of the first hit wanted, from 0.</summary>
    public int From { get; init; }

    /// <summary>Number of hits wanted, 1 to 1,000.</summary>
    public int Size { get; init; } = 10;

    /// <summary>Whether each hit is to say why it stands where it does.</summary>
    public bool IsExplained { get; init; }
}
