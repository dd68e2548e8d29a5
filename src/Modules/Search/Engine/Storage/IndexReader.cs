using ItsmSite.Search.Engine.Writing;
using Microsoft.Data.Sqlite;

namespace ItsmSite.Search.Engine.Storage;

/// <summary>One reading connection with its statements and scratch memory; used by one search at a time.</summary>
internal sealed class IndexReader : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly PostingCache _cache;
    private readonly FrequentTerms _frequent;
    private readonly SqlStatement _begin;
    private readonly SqlStatement _end;
    private readonly SqlStatement _header;
    private readonly SqlStatement _term;
    private readonly SqlStatement _prefix;
    private readonly SqlStatement _plainPrefix;
    private readonly SqlStatement _ending;
    private readonly SqlStatement _frequency;
    private readonly SqlStatement _rows;
    private readonly SqlStatement _kept;
    private readonly SqlStatement _forward;
    private readonly SqlStatement _content;
    private readonly SqlStatement _document;
    private readonly SqlStatement _titles;
    private readonly SqlStatement _titleMatch;
    private readonly Func<int, int, int, List<int>> _read;

    /// <summary>Opens a reading connection to an index file.</summary>
    public IndexReader(string path, PostingCache cache, FrequentTerms frequent)
    {
        _connection = IndexSchema.OpenReader(path);
        (_cache, _frequent) = (cache, frequent);
        _begin = new SqlStatement(_connection, "BEGIN");
        _end = new SqlStatement(_connection, "COMMIT");
        _header = new SqlStatement(_connection, IndexHeader.Select);
        _term = new SqlStatement(_connection, "SELECT id, df FROM term WHERE text=?1 AND culture=?2");
        _prefix = new SqlStatement(_connection, "SELECT text, culture, term FROM word WHERE text>=?1 AND text<?2 LIMIT ?3");
        _plainPrefix = new SqlStatement(_connection, "SELECT text, culture, term FROM word WHERE plain>=?1 AND plain<?2 AND plain IS NOT NULL LIMIT ?3");
        _ending = new SqlStatement(_connection, "SELECT text, culture, id FROM term WHERE ending>=?1 AND ending<?2 AND ending IS NOT NULL LIMIT ?3");
        _frequency = new SqlStatement(_connection, "SELECT df FROM term WHERE id=?1");
        _rows = new SqlStatement(_connection, "SELECT rowid FROM posting WHERE posting MATCH ?1 AND rowid>?2");
        _kept = new SqlStatement(_connection, "SELECT rows, sum FROM kept WHERE id=?1");
        _forward = new SqlStatement(_connection, "SELECT data, sum FROM forward WHERE id=?1");
        _content = new SqlStatement(_connection, "SELECT key, title, url, external_id, modified, offsets, body, sum FROM content WHERE id=?1");
        _document = new SqlStatement(_connection, "SELECT id, digest FROM doc WHERE key=?1");
        _titles = new SqlStatement(_connection, "SELECT title FROM headline WHERE id=?1");
        _titleMatch = new SqlStatement(_connection, "SELECT rowid FROM title WHERE title MATCH ?1");
        WordTable = new WordTable(_connection);
        _read = ReadRows;
    }

    /// <summary>A document laid over the file while one search runs; null in an ordinary search.</summary>
    public IIndexOverlay? Overlay
    {
        get => field;
        set => WordTable.Overlay = field = value;
    }

    /// <summary>Memory for the first stage.</summary>
    public Scratch Scratch { get; } = new();

    /// <summary>The words as mistyped ones need them.</summary>
    public WordTable WordTable { get; }

    /// <summary>Starts reading at the present state of the file and returns its header.</summary>
    public IndexHeader Begin()
    {
        _begin.Run();
        return IndexHeader.Read(_header);
    }

    /// <summary>Ends reading.</summary>
    public void End()
    {
        // A statement that stands on a row would keep the transaction open.
        _forward.Reset();
        _end.Run();
    }

    /// <summary>A stem's term and the number of documents with it (all of them, of any audience), or null.</summary>
    public (int Id, int Frequency)? FindTerm(string stem, string culture)
    {
        (int, int)? found = null;
        if (_term.Bind(1, stem).Bind(2, culture).Step())
        {
            found = (_term.Int32(0), _term.Int32(1));
            _term.Reset();
        }

        return Overlay is null ? found : Overlay.Term(stem, culture, found);
    }

    /// <summary>The number of documents with a term.</summary>
    public int FrequencyOf(int term)
    {
        var frequency = 0;
        if (_frequency.Bind(1, term).Step())
        {
            frequency = _frequency.Int32(0);
            _frequency.Reset();
        }

        return Overlay?.Frequency(term, frequency) ?? frequency;
    }

    /// <summary>Words that begin so.</summary>
    public List<VocabularyWord> FindByPrefix(string prefix, int most)
    {
        var stored = Words(_prefix, prefix, most);
        return Overlay is null ? stored : Overlay.Words(prefix, most, stored, word => word);
    }

    /// <summary>Words with å, ä or ö that begin so when these are written a and o.</summary>
    public List<VocabularyWord> FindByPlainPrefix(string prefix, int most)
    {
        var stored = Words(_plainPrefix, prefix, most);
        return Overlay is null ? stored : Overlay.Words(prefix, most, stored, Vocabulary.PlainOf);
    }

    /// <summary>Stems of Finnish words that end so; the ending is given backwards.</summary>
    public List<VocabularyWord> FindByEnding(string reversed, int most)
    {
        var stored = Words(_ending, reversed, most);
        return Overlay is null ? stored : Overlay.Endings(reversed, most, stored);
    }

    /// <summary>The rows of a term and step, in rising order; also some that do not exist in the state that is read.</summary>
    public ReadOnlySpan<int> Postings(int term, int step, IndexHeader state)
    {
        var stored = Overlay?.IsOwnTerm(term) == true ? [] : _cache.Get(term, step, state, _read);
        return Overlay is null ? stored : Overlay.Postings(term, step, stored);
    }

    /// <summary>Whether the lists of a term are kept in one piece.</summary>
    public bool IsKept(int term) => _frequent.IsKept(term);

    /// <summary>Number of documents by place of their group that have a term whose lists are kept; empty for another term.</summary>
    public ReadOnlySpan<int> FrequentCounts(int term, DocumentView view, IndexHeader state)
    {
        if (!_frequent.IsKept(term))
            return [];
        var stored = _frequent.CountsOf(term, this, view, state);
        return Overlay is null ? stored : Overlay.FrequencyByGroup(term, view, stored);
    }

    /// <summary>The stored terms of a row (valid until the next call); empty when the row is no more.</summary>
    public ReadOnlySpan<byte> Forward(int row)
    {
        if (row == Overlay?.Row)
            return Overlay.Forward;
        _forward.Reset();
        if (!_forward.Bind(1, row).Step())
            return [];
        var data = _forward.Bytes(0);
        default(Checksum).Add(data).Require(_forward.Int64(1));
        return data;
    }

    /// <summary>What is shown of a row, or null when the row is no more.</summary>
    public StoredContent? Content(int row)
    {
        if (row == Overlay?.Row)
            return Overlay.Content;
        if (!_content.Bind(1, row).Step())
            return null;
        default(Checksum).Add(_content.Bytes(0)).Add(_content.Bytes(1)).Add(_content.Bytes(2)).Add(_content.Bytes(3)).Add(_content.Int64(4)).Add(_content.Bytes(5)).Add(_content.Bytes(6))
            .Require(_content.Int64(7));
        var content = new StoredContent(
            _content.Text(0) ?? "", _content.Text(1) ?? "", _content.Text(2) ?? "", _content.Text(3),
            new DateTime(_content.Int64(4), DateTimeKind.Utc), _content.Bytes(5).ToArray(), _content.Text(6) ?? "");
        _content.Reset();
        return content;
    }

    /// <summary>The row of a key and the digest of its document, or null.</summary>
    public (int Row, byte[] Digest)? FindDocument(string key)
    {
        if (!_document.Bind(1, key).Step())
            return null;
        var found = (_document.Int32(0), _document.Bytes(1).ToArray());
        _document.Reset();
        return found;
    }

    /// <summary>The row of a key, also of a document that is only tried; null when it is not there.</summary>
    public int? RowOf(string key) => Overlay is { } tried && tried.Content.Key == key ? tried.Row : FindDocument(key)?.Row;

    /// <summary>The title of a row, or null.</summary>
    public string? Title(int row)
    {
        if (!_titles.Bind(1, row).Step())
            return null;
        var title = _titles.Text(0);
        _titles.Reset();
        return title;
    }

    /// <summary>The rows whose titles match an expression of ours, until <paramref name="take"/> says no.</summary>
    public void MatchTitles(string expression, Func<int, bool> take)
    {
        _titleMatch.Bind(1, expression);
        while (_titleMatch.Step())
        {
            if (!take(_titleMatch.Int32(0)))
            {
                _titleMatch.Reset();
                return;
            }
        }
    }

    /// <summary>Reads a list that is kept in one piece, if the term has one; throws <see cref="InvalidDataException"/> when it is damaged.</summary>
    public void CheckKept(int term, int step)
    {
        if (_frequent.IsKept(term))
            ReadRows(term, step, 0);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var statement in (SqlStatement[])
            [_begin, _end, _header, _term, _prefix, _plainPrefix, _ending, _frequency, _rows, _kept, _forward, _content, _document, _titles, _titleMatch])
            statement.Dispose();
        WordTable.Dispose();
        _connection.Dispose();
    }

    private List<int> ReadRows(int term, int step, int after)
    {
        var rows = new List<int>();
        if (_frequent.IsKept(term, out var last) && after < last)
        {
            if (!_kept.Bind(1, KeptLists.IdOf(term, step)).Step())
                throw new InvalidDataException("A frequent term of the index has lost its list.");
            default(Checksum).Add(_kept.Bytes(0)).Require(_kept.Int64(1));
            KeptLists.Read(_kept.Bytes(0), rows);
            _kept.Reset();
            rows.RemoveRange(0, rows.FindIndex(row => row > after) is var first and >= 0 ? first : rows.Count);
            after = last;
        }

        _rows.Bind(1, PostingToken.Of(term, step)).Bind(2, after);
        while (_rows.Step())
            rows.Add(_rows.Int32(0));
        return rows;
    }

    private static List<VocabularyWord> Words(SqlStatement statement, string prefix, int most)
    {
        var words = new List<VocabularyWord>();
        statement.Bind(1, prefix).Bind(2, prefix + "\U0010FFFF").Bind(3, most);
        while (statement.Step())
            words.Add(new VocabularyWord(statement.Text(0) ?? "", statement.Text(1) ?? "", statement.Int32(2)));
        return words;
    }
}
