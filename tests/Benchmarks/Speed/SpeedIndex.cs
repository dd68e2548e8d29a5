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
        foreach (var batch in Read(documents))
        {
            await rebuild.AddAsync(batch, CancellationToken.None);
            ticker.Report(count += batch.Length);
        }

        await rebuild.CompleteAsync(new IndexCursor("speed", 1), CancellationToken.None);
    }

    /// <summary>Makes the index anew aside until it is stopped, and gives that up; returns the number of documents it came to.</summary>
    public async Task<int> RebuildUntilAsync(string documents, CancellationToken stop)
    {
        await using var rebuild = await _index.StartRebuildAsync(CancellationToken.None);
        var count = 0;
        foreach (var batch in Read(documents).TakeWhile(_ => !stop.IsCancellationRequested))
        {
            await rebuild.AddAsync(batch, CancellationToken.None);
            count += batch.Length;
        }

        return count;
    }

    /// <summary>Changes document after document, some at a time as the site does, until it is stopped; returns their number.</summary>
    public async Task<int> ChangeUntilAsync(string documents, CancellationToken stop)
    {
        var count = 0;
        foreach (var document in Read(documents).SelectMany(batch => batch).TakeWhile(_ => !stop.IsCancellationRequested))
        {
            var cursor = (await _index.GetCursorAsync(CancellationToken.None))!.Value;
            // What readers say of it changes from one time to the next, so that it is written each time.
            var changed = document with { Worth = cursor.Position % 100 / 100f };
            await _index.ApplyAsync([new IndexChange(changed.Key, changed)], cursor with { Position = cursor.Position + 1 }, CancellationToken.None);
            count++;
        }

        return count;
    }

    /// <summary>The ten best of a search as the searcher may see them.</summary>
    public Task<SearchResult> FindAsync(string text) =>
        _index.SearchAsync(new SearchQuery(text, AudienceScope.Of(SpeedCorpus.OfSearcher)), CancellationToken.None);

    /// <summary>What is offered while one types.</summary>
    public Task<IReadOnlyList<IndexSuggestion>> SuggestAsync(string text) =>
        _index.SuggestAsync(new SuggestQuery(text, AudienceScope.Of(SpeedCorpus.OfSearcher)), CancellationToken.None);

    private static IEnumerable<IndexDocument[]> Read(string documents) => File.ReadLines(documents).Select(line => SpeedDocument.Parse(line).ToIndexDocument()).Chunk(Batch);

    /// <inheritdoc />
    public void Dispose() => _index.Dispose();
}
