using System.Diagnostics;
using ItsmSite.Benchmarks.Measuring;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using ItsmSite.Search.Analysis;
using ItsmSite.Search.Engine;
using Microsoft.Extensions.Logging.Abstractions;

namespace ItsmSite.Benchmarks.Speed;

/// <summary>The site's search engine over the documents, in a folder that is kept, so that a further run need not index again.</summary>
public sealed class SpeedIndex : IDisposable
{
    private const int Batch = 200;
    private readonly Fts5SearchIndex _index;

    private SpeedIndex(string folder, ITextAnalyzer analyzer) => (Folder, _index) = (folder, new Fts5SearchIndex(
        new Fts5IndexOptions { Folder = folder, PublicAudience = () => SpeedCorpus.Everyone }, analyzer, NullLogger<Fts5SearchIndex>.Instance));

    /// <summary>Where its file is.</summary>
    public string Folder { get; }

    /// <summary>The engine.</summary>
    public ISearchIndex Engine => _index;

    /// <summary>Opens the index in a folder; when there is none it is made, and how long that took is told.</summary>
    public static async Task<(SpeedIndex Index, TimeSpan? Made)> OpenAsync(string folder, string documents)
    {
        Directory.CreateDirectory(folder);
        var index = new SpeedIndex(folder, FinnishMorphology.Loaded is { } morphology ? new TextAnalyzer(morphology) : new TextAnalyzer());
        if (await index._index.GetCursorAsync(CancellationToken.None) is not null) return (index, null);
        var started = Stopwatch.GetTimestamp();
        await index.FillAsync(documents);
        return (index, Stopwatch.GetElapsedTime(started));
    }

    /// <summary>Makes the index anew from a file of documents.</summary>
    public async Task FillAsync(string documents)
    {
        await using var rebuild = await _index.StartRebuildAsync(CancellationToken.None);
        var ticker = new Ticker("index");
        var count = 0;
        foreach (var batch in File.ReadLines(documents).Select(line => SpeedDocument.Parse(line).ToIndexDocument()).Chunk(Batch))
        {
            await rebuild.AddAsync(batch, CancellationToken.None);
            ticker.Report(count += batch.Length);
        }

        await rebuild.CompleteAsync(new IndexCursor("speed", 1), CancellationToken.None);
    }

    /// <summary>The ten best of a search as the searcher may see them.</summary>
    public Task<SearchResult> FindAsync(string text) =>
        _index.SearchAsync(new SearchQuery(text, AudienceScope.Of(SpeedCorpus.OfSearcher)), CancellationToken.None);

    /// <summary>What is offered while one types.</summary>
    public Task<IReadOnlyList<IndexSuggestion>> SuggestAsync(string text) =>
        _index.SuggestAsync(new SuggestQuery(text, AudienceScope.Of(SpeedCorpus.OfSearcher)), CancellationToken.None);

    /// <inheritdoc />
    public void Dispose() => _index.Dispose();
}
