using ItsmSite.Framework.Indexing;
using ItsmSite.Search.Analysis;
using ItsmSite.Search.Engine.Query;
using ItsmSite.Search.Engine.Storage;
using ItsmSite.Search.Engine.Trials;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using SQLitePCL;

namespace ItsmSite.Search.Engine;

/// <summary>
/// The search engine: one SQLite file with FTS5 in a folder of its own. Posting lists by term and step of impact give candidates,
/// the documents' stored terms rank them. A file that is missing, damaged or of another version makes the index
/// <see cref="IndexState.Missing"/>, never a search fail.
/// </summary>
public sealed class Fts5SearchIndex : ISearchIndex, IDisposable
{
    private readonly Fts5IndexOptions _options;
    private readonly ITextAnalyzer _analyzer;
    private readonly ILogger<Fts5SearchIndex> _logger;
    private readonly IndexFolder _folder;
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly SemaphoreSlim _searching;
    private readonly Lock _lock = new();
    private readonly HashSet<string> _rebuilds = [];
    private IndexGeneration? _generation;
    private string? _fault;
    private bool _opened;

    /// <summary>An index in a folder; the file there is opened when it is first needed.</summary>
    public Fts5SearchIndex(Fts5IndexOptions options, ITextAnalyzer analyzer, ILogger<Fts5SearchIndex> logger)
    {
        (_options, _analyzer, _logger) = (options, analyzer, logger);
        _folder = new IndexFolder(options.Folder);
        _searching = new SemaphoreSlim(options.ConcurrentSearches, options.ConcurrentSearches);
    }

    /// <inheritdoc />
    public IndexStatus Status
    {
        get
        {
            lock (_lock)
            {
                if (Opened() is { } generation)
                    return new IndexStatus(IndexState.Ready, generation.Header.Documents);
                return new IndexStatus(_rebuilds.Count > 0 ? IndexState.Rebuilding : IndexState.Missing, 0, _fault);
            }
        }
    }

    /// <inheritdoc />
    public Task<IndexCursor?> GetCursorAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
            return Task.FromResult(Opened()?.Header.Cursor);
    }

    /// <inheritdoc />
    /// <remarks>Throws <see cref="InvalidOperationException"/> when there is no usable index: it has to be rebuilt first.</remarks>
    public async Task ApplyAsync(IReadOnlyList<IndexChange> changes, IndexCursor cursor, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        var generation = Use();
        try
        {
            if (generation is null)
                throw new InvalidOperationException($"The index can't take changes before it is rebuilt. {_fault}");
            generation.Apply(changes, cursor, cancellationToken);
        }
        catch (Exception failure) when (generation is not null && IsDamage(failure))
        {
            Abandon(generation, failure);
            throw;
        }
        finally
        {
            generation?.Release();
            _writing.Release();
        }
    }

    /// <inheritdoc />
    public async Task<string?> FindDamageAsync(CancellationToken cancellationToken)
    {
        // Nothing is written meanwhile, so that all that is compared is of one state.
        await _writing.WaitAsync(cancellationToken);
        var generation = Use();
        try
        {
            generation?.Inspect(cancellationToken);
        }
        catch (Exception failure) when (generation is not null && IsDamage(failure))
        {
            Abandon(generation, failure);
        }
        finally
        {
            generation?.Release();
            _writing.Release();
        }

        return Status is { State: IndexState.Missing } status ? status.Reason : null;
    }

    /// <inheritdoc />
    public Task<IIndexRebuild> StartRebuildAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            var inUse = _rebuilds.ToHashSet();
            if (Opened() is { } generation)
                inUse.Add(generation.Path);
            _folder.DeleteLeftovers(inUse);
            var path = _folder.NewPath();
            var rebuild = new Fts5Rebuild(path, _options, _analyzer, FinishAsync);
            _rebuilds.Add(path);
            return Task.FromResult<IIndexRebuild>(rebuild);
        }
    }

    /// <inheritdoc />
    public Task<SearchResult> SearchAsync(SearchQuery query, CancellationToken cancellationToken) =>
        ReadAsync(
            (reader, header, view) => new Searcher(reader, header, view, query, _analyzer, _options, cancellationToken).Run(),
            SearchResult.Empty, cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<TrialResult>> TryAsync(IndexTrial trial, CancellationToken cancellationToken) =>
        ReadAsync((reader, header, view) => new TrialRunner(reader, header, view, _analyzer, _options, cancellationToken).Run(trial), [], cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<IndexSuggestion>> SuggestAsync(SuggestQuery query, CancellationToken cancellationToken) =>
        ReadAsync(
            (reader, header, view) => new TitleSuggester(reader, new Visibility(view, header.Sequence, query.Scope), _analyzer).Run(query),
            [], cancellationToken);

    /// <summary>Closes the files; searches that run end first.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _opened = true;
            _fault = "The index is closed.";
            _generation?.Dispose();
            _generation = null;
        }
    }

    private async Task<T> ReadAsync<T>(Func<IndexReader, IndexHeader, DocumentView, T> read, T nothing, CancellationToken cancellationToken)
    {
        await _searching.WaitAsync(cancellationToken);
        var generation = Use();
        try
        {
            return generation is null ? nothing : Read(generation, read);
        }
        catch (Exception failure) when (generation is not null && IsDamage(failure))
        {
            Abandon(generation, failure);
            return nothing;
        }
        finally
        {
            generation?.Release();
            _searching.Release();
        }
    }

    private static T Read<T>(IndexGeneration generation, Func<IndexReader, IndexHeader, DocumentView, T> read)
    {
        var reader = generation.Rent();
        var sound = false;
        try
        {
            var header = reader.Begin();
            var result = read(reader, header, generation.View);
            sound = true;
            return result;
        }
        catch (OperationCanceledException)
        {
            sound = true;
            throw;
        }
        finally
        {
            if (sound)
            {
                reader.Scratch.Clear();
                reader.End();
                generation.GiveBack(reader);
            }
            else
            {
                reader.Dispose();
            }
        }
    }

    private static bool IsDamage(Exception failure) =>
        failure is InvalidDataException
            or SqliteException { SqliteErrorCode: raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB or raw.SQLITE_IOERR or raw.SQLITE_CANTOPEN };

    private IndexGeneration? Use()
    {
        lock (_lock)
            return Opened() is { } generation && generation.TryUse() ? generation : null;
    }

    private IndexGeneration? Opened()
    {
        if (_opened)
            return _generation;
        _opened = true;
        _fault = "There is no index yet.";
        try
        {
            if (_folder.Current() is { } path)
            {
                _generation = IndexGeneration.Open(path, _options, _analyzer);
                _fault = null;
            }
        }
        catch (Exception failure) when (failure is SqliteException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            _fault = $"The index can't be read: {failure.Message}";
            _logger.LogWarning(failure, "The search index in {Folder} can't be read and must be rebuilt", _options.Folder);
        }

        return _generation;
    }

    private void Abandon(IndexGeneration generation, Exception failure)
    {
        lock (_lock)
        {
            if (_generation != generation)
                return;
            _logger.LogWarning(failure, "The search index in {Folder} is damaged and must be rebuilt", _options.Folder);
            _fault = $"The index is damaged: {failure.Message}";
            _generation = null;
            generation.Retire(delete: false);
        }
    }

    private async Task FinishAsync(string path, bool completed)
    {
        // No change may be written to the old file once the new one is in use.
        await _writing.WaitAsync();
        try
        {
            lock (_lock)
            {
                _rebuilds.Remove(path);
                if (!completed)
                    return;
                var next = IndexGeneration.Open(path, _options, _analyzer);
                _folder.SetCurrent(path);
                var old = _generation;
                (_generation, _fault, _opened) = (next, null, true);
                old?.Retire(delete: true);
            }
        }
        finally
        {
            _writing.Release();
        }
    }
}
