using ItsmSite.Search.Engine.Query;
using ItsmSite.Search.Engine.Ranking;
using ItsmSite.Search.Synonyms;

namespace ItsmSite.Search.Engine;

/// <summary>Settings of <see cref="Fts5SearchIndex"/>.</summary>
public sealed record Fts5IndexOptions
{
    /// <summary>Folder of the index files; made when it is missing. Nothing else may be kept in it.</summary>
    public required string Folder { get; init; }

    /// <summary>Most bytes the index file may take; null means as many as the disk has. Reaching it fails a change exactly as a full disk does.</summary>
    public long? MaximumBytes { get; init; }

    /// <summary>Number of searches that may run at the same time; further ones wait.</summary>
    public int ConcurrentSearches { get; init; } = Math.Max(2, Environment.ProcessorCount * 2);

    /// <summary>Bytes of posting lists kept in memory, also for few documents.</summary>
    public long PostingCacheBytes { get; init; } = 48L << 20;

    /// <summary>Bytes of posting lists kept in memory for each document that there is when the file is opened.</summary>
    public long PostingCacheBytesPerDocument { get; init; } = 256;

    /// <summary>How much of what is found is looked at.</summary>
    public SearchBudget Budget { get; init; } = SearchBudget.Default;

    /// <summary>How documents are ranked.</summary>
    public RankingParameters Ranking { get; init; } = RankingParameters.Default;

    /// <summary>
    /// Tells the audience id that means everyone; null when there is none. Words of other documents are never offered as
    /// <see cref="Framework.Indexing.SearchResult.Suggestion"/>, so without it there are no such suggestions.
    /// </summary>
    public Func<int?>? PublicAudience { get; init; }

    /// <summary>Tells, for what was typed, the keys of documents that answered it for others, and how surely, 0 to 1; null when nobody knows.</summary>
    public Func<string, IReadOnlyDictionary<string, float>>? Solved { get; init; }

    /// <summary>Tells the day, by which documents are fresh.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Tells the synonyms that the next search uses, asked once for each; null for none. It must be quick.</summary>
    public Func<SynonymMap>? Synonyms { get; init; }
}
