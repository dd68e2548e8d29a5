using System.Collections.Concurrent;
using ItsmSite.Framework.Indexing;
using ItsmSite.Search.Analysis;
using ItsmSite.Search.Engine.Writing;
using Microsoft.Data.Sqlite;

namespace ItsmSite.Search.Engine.Storage;

/// <summary>
/// One index file in use: its writer, its readers and what of it is in memory. It lives until it is retired and the last
/// search that uses it has ended; then its files are closed and, where it was replaced, deleted.
/// </summary>
internal sealed class IndexGeneration : IDisposable
{
    private const int VocabularyCapacity = 50_000;
    private readonly Fts5IndexOptions _options;
    private readonly ITextAnalyzer _analyzer;
    private readonly SqliteConnection _connection;
    private readonly IndexWriter _writer;
    private readonly DocumentTable _table = new();
    private readonly PostingCache _cache;
    private readonly FrequentTerms _frequent;
    private readonly ConcurrentBag<IndexReader> _readers = [];
    private readonly Lock _lock = new();
    private IndexHeader _header;
    private int _users = 1;
    private bool _delete;

    private IndexGeneration(string path, SqliteConnection connection, Fts5IndexOptions options, ITextAnalyzer analyzer)
    {
        (Path, _connection, _options, _analyzer) = (path, connection, options, analyzer);
        _writer = new IndexWriter(connection, options.Ranking, VocabularyCapacity);
        using (var header = new SqlStatement(connection, IndexHeader.Select))
            _header = IndexHeader.Read(header);
        _cache = new PostingCache(Math.Max(options.PostingCacheBytes, options.PostingCacheBytesPerDocument * _header.Documents));
        _frequent = new FrequentTerms(connection, _header.Sequence);
        using var documents = new SqlStatement(connection, "SELECT id, type, culture, facets, audience, day, worth, sum FROM doc ORDER BY id");
        while (documents.Step())
        {
            var (row, type, culture, facets) = (documents.Int32(0), documents.Text(1) ?? "", documents.Text(2) ?? "", documents.Text(3) ?? "");
            var (audience, standing) = (documents.Int32(4), new Standing(documents.Int32(5), documents.Int32(6)));
            DocumentTable.SumOf(row, type, culture, facets, audience, standing).Require(documents.Int64(7));
            _table.Add(row, type, culture, facets, audience, standing, 0);
        }
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The documents.</summary>
    public DocumentView View => _table.View;

    /// <summary>The header of the last commit.</summary>
    public IndexHeader Header => Volatile.Read(ref _header);

    /// <summary>Opens a file. Throws <see cref="SqliteException"/> or <see cref="InvalidDataException"/> when it can't be used.</summary>
    public static IndexGeneration Open(string path, Fts5IndexOptions options, ITextAnalyzer analyzer)
    {
        var connection = IndexSchema.OpenWriter(path, options.MaximumBytes);
        try
        {
            if (IndexSchema.FindFault(connection, analyzer.Name) is { } fault)
                throw new InvalidDataException(fault);
            return new IndexGeneration(path, connection, options, analyzer);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Takes part in the use of the file; false when it is already closed.</summary>
    public bool TryUse()
    {
        lock (_lock)
        {
            if (_users == 0)
                return false;
            _users++;
            return true;
        }
    }

    /// <summary>Ends a use.</summary>
    public void Release()
    {
        lock (_lock)
        {
            if (--_users > 0)
                return;
        }

        Close();
    }

    /// <summary>Ends the use by its owner, with the files to be deleted after the last search.</summary>
    public void Retire(bool delete)
    {
        _delete = delete;
        Release();
    }

    /// <summary>A reader for one search; give it back by <see cref="GiveBack"/>, or dispose it after a failure.</summary>
    public IndexReader Rent() => _readers.TryTake(out var reader) ? reader : new IndexReader(Path, _cache, _frequent);

    /// <summary>Takes a reader back.</summary>
    public void GiveBack(IndexReader reader) => _readers.Add(reader);

    /// <summary>Applies changes and the cursor in one transaction; by one caller at a time. After a failure all is as before.</summary>
    public void Apply(IReadOnlyList<IndexChange> changes, IndexCursor cursor, CancellationToken cancellationToken)
    {
        var latest = changes.GroupBy(change => change.Key).Select(group => group.Last()).ToList();
        var prepared = latest.AsParallel().AsOrdered().WithCancellation(cancellationToken)
            .Select(change => (change.Key, Document: change.Document is null ? null : PreparedDocument.From(change.Document, _analyzer))).ToList();
        var before = Header;
        var sequence = before.Sequence + 1;
        var ended = new List<int>();
        var endedTerms = new List<(int Row, int Group, int[] Terms)>();
        var rows = View.Count;
        IndexSchema.Execute(_connection, "BEGIN IMMEDIATE");
        try
        {
            var header = before with { Sequence = sequence, Cursor = cursor };
            foreach (var (key, document) in prepared)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var (row, same) = _writer.Find(key, document?.Digest ?? []);
                if (same && document is not null)
                    continue;
                if (row is { } old)
                {
                    header = _writer.Remove(old, header);
                    _table.End(old, sequence);
                    ended.Add(old);
                    endedTerms.Add((old, View.At(old).Group, [.. _writer.RemovedTerms.Where(_frequent.IsKept)]));
                }

                if (document is null)
                    continue;
                header = _writer.Add(document, header);
                _table.Add(
                    header.LastRow, document.Document.Type, document.Document.Culture ?? "", document.Facets, document.Document.Audience,
                    Standing.Of(document.Document), sequence);
            }

            _writer.Flush();
            header.Write(_connection);
            IndexSchema.Execute(_connection, "COMMIT");
            Volatile.Write(ref _header, header);
            _frequent.End(sequence, endedTerms);
        }
        catch
        {
            ended.ForEach(row => _table.End(row, int.MaxValue));
            _table.Truncate(rows);
            _writer.Forget();
            Rollback();
            throw;
        }
    }

    /// <summary>Reads all of the file; throws as <see cref="IndexInspection.Run"/> does. Not while <see cref="Apply"/> runs.</summary>
    public void Inspect(CancellationToken cancellationToken)
    {
        using var reader = new IndexReader(Path, _cache, _frequent);
        IndexInspection.Run(_connection, reader, cancellationToken);
    }

    /// <inheritdoc />
    public void Dispose() => Retire(false);

    private void Rollback()
    {
        // SQLite itself rolls back on a full disk and some other failures.
        if (SQLitePCL.raw.sqlite3_get_autocommit(_connection.Handle) == 0)
            IndexSchema.Execute(_connection, "ROLLBACK");
    }

    private void Close()
    {
        foreach (var reader in _readers)
            reader.Dispose();
        _writer.Dispose();
        _connection.Dispose();
        if (_delete)
            IndexFolder.Delete(Path);
    }
}
