using ItsmSite.Benchmarks.Hosting;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using ItsmSite.Search.Analysis;
using ItsmSite.Search.Engine;
using ItsmSite.Search.Engine.Query;
using Microsoft.Extensions.Logging.Abstractions;

namespace ItsmSite.Benchmarks.Relevance;

/// <summary>The site's search engine over one collection, in a folder that goes with it.</summary>
public sealed class CollectionIndex : IDisposable
{
    private readonly WorkFolder _folder = new();
    private readonly Fts5SearchIndex _index;

    private CollectionIndex(ITextAnalyzer analyzer, SearchBudget budget) => _index = new Fts5SearchIndex(
        new Fts5IndexOptions { Folder = _folder.Path, PublicAudience = () => CollectionReader.Everyone, Budget = budget }, analyzer, NullLogger<Fts5SearchIndex>.Instance);

    /// <summary>Indexes documents.</summary>
    public static Task<CollectionIndex> BuildAsync(IReadOnlyList<IndexDocument> documents, ITextAnalyzer analyzer) => BuildAsync(documents, analyzer, SearchBudget.Default);

    /// <summary>Indexes documents for searches with a budget.</summary>
    public static async Task<CollectionIndex> BuildAsync(IReadOnlyList<IndexDocument> documents, ITextAnalyzer analyzer, SearchBudget budget)
    {
        var built = new CollectionIndex(analyzer, budget);
        await using var rebuild = await built._index.StartRebuildAsync(CancellationToken.None);
        foreach (var batch in documents.Chunk(200)) await rebuild.AddAsync(batch, CancellationToken.None);
        await rebuild.CompleteAsync(new IndexCursor("benchmark", 1), CancellationToken.None);
        return built;
    }

    /// <summary>The external ids of what is found, best first.</summary>
    public async Task<IReadOnlyList<string>> FindAsync(string text, int size)
    {
        var result = await _index.SearchAsync(new SearchQuery(text, AudienceScope.Of([CollectionReader.Everyone])) { Size = size }, CancellationToken.None);
        return [.. result.Hits.Select(hit => hit.ExternalId!)];
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _index.Dispose();
        _folder.Dispose();
    }
}
