using ItsmSite.Framework.Indexing;
using ItsmSite.Search.Analysis;
using ItsmSite.Search.Engine.Storage;
using ItsmSite.Search.Engine.Writing;
using Microsoft.Data.Sqlite;

namespace ItsmSite.Search.Engine;

/// <summary>Fills a new index file beside the one in use. Nothing of it is journalled: whatever ends it early throws the file away.</summary>
internal sealed class Fts5Rebuild : IIndexRebuild
{
    private const int VocabularyCapacity = 2_000_000;
    private readonly string _path;
    private readonly ITextAnalyzer _analyzer;
    private readonly Func<string, bool, Task> _finished;
    private readonly SqliteConnection _connection;
    private readonly IndexWriter _writer;
    private readonly int _keptFrom;
    private IndexHeader _header = new(0, 0, 0, null, 0, 0, 0);
    private bool _closed;
    private bool _completed;

    /// <summary>Starts a file. <paramref name="finished"/> is told the file and whether it was completed.</summary>
    public Fts5Rebuild(string path, Fts5IndexOptions options, ITextAnalyzer analyzer, Func<string, bool, Task> finished)
    {
        (_path, _analyzer, _finished, _keptFrom) = (path, analyzer, finished, options.Budget.KeptFrom);
        _connection = IndexSchema.Create(path, analyzer.Name, options.MaximumBytes);
        IndexSchema.Execute(_connection, "BEGIN");
        _writer = new IndexWriter(_connection, options.Ranking, VocabularyCapacity);
    }

    /// <inheritdoc />
    public Task AddAsync(IReadOnlyList<IndexDocument> documents, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        var prepared = documents.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(document => PreparedDocument.From(document, _analyzer));
        foreach (var document in prepared)
        {
            if (_writer.Find(document.Document.Key, []).Row is { } row)
                _header = _writer.Remove(row, _header);
            _header = _writer.Add(document, _header);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public async Task CompleteAsync(IndexCursor cursor, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        cancellationToken.ThrowIfCancellationRequested();
        _writer.Flush();
        (_header with { Cursor = cursor }).Write(_connection);
        IndexSchema.Execute(_connection, "COMMIT");
        IndexSchema.Seal(_connection, _keptFrom);
        Close();
        await _finished(_path, true);
        _completed = true;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_completed)
            return;
        _completed = true;
        Close();
        IndexFolder.Delete(_path);
        await _finished(_path, false);
    }

    private void Close()
    {
        if (_closed)
            return;
        _closed = true;
        _writer.Dispose();
        _connection.Dispose();
    }
}
