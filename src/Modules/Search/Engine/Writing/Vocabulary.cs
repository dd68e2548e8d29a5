using System.Text;
using ItsmSite.Search.Engine.Storage;
using Microsoft.Data.Sqlite;

namespace ItsmSite.Search.Engine.Writing;

/// <summary>The terms and words of an index file while documents are written:
/// ids by text, and changes of frequencies gathered until <see cref="Flush"/>.</summary>
internal sealed class Vocabulary : ITermSource, IDisposable
{
    /// <summary>Shortest stem that may end a compound; shorter ones are endings of too many words.</summary>
    private const int ShortestEnding = 7;

    private readonly int _capacity;
    private readonly Dictionary<(string Text, string Culture), int> _terms = [];
    private readonly HashSet<(string Text, string Culture)> _words = [];
    private readonly Dictionary<int, int> _changes = [];
    private readonly SqlStatement _findTerm;
    private readonly SqlStatement _addTerm;
    private readonly SqlStatement _addWord;
    private readonly SqlStatement _changeFrequency;
    private readonly SqlStatement _lastId;

    /// <summary>Reads and writes through a connection, remembering up to <paramref name="capacity"/> terms.</summary>
    public Vocabulary(SqliteConnection connection, int capacity)
    {
        _capacity = capacity;
        _findTerm = new SqlStatement(connection, "SELECT id FROM term WHERE text=?1 AND culture=?2");
        _addTerm = new SqlStatement(connection, "INSERT INTO term(text, culture, df, ending) VALUES(?1, ?2, 0, ?3)");
        _addWord = new SqlStatement(connection, "INSERT OR IGNORE INTO word(text, culture, term, plain, reversed) VALUES(?1, ?2, ?3, ?4, ?5)");
        _changeFrequency = new SqlStatement(connection, "UPDATE term SET df=max(0, df+?2) WHERE id=?1");
        _lastId = new SqlStatement(connection, "SELECT last_insert_rowid()");
    }

    /// <inheritdoc />
    public int Term(string stem, string culture)
    {
        if (_terms.TryGetValue((stem, culture), out var id))
            return id;
        if (_findTerm.Bind(1, stem).Bind(2, culture).Step())
        {
            id = _findTerm.Int32(0);
            _findTerm.Reset();
        }
        else
        {
            _addTerm.Bind(1, stem).Bind(2, culture).Bind(3, EndingOf(stem, culture)).Run();
            _lastId.Step();
            id = _lastId.Int32(0);
            _lastId.Reset();
        }

        if (_terms.Count >= _capacity)
            _terms.Clear();
        _terms[(stem, culture)] = id;
        return id;
    }

    /// <inheritdoc />
    public void AddWord(string exact, string culture, int term)
    {
        if (_words.Count >= _capacity)
            _words.Clear();
        if (_words.Add((exact, culture)))
            _addWord.Bind(1, exact).Bind(2, culture).Bind(3, term).Bind(4, PlainOf(exact)).Bind(5, Reverse(exact)).Run();
    }

    /// <summary>Notes that a document with the term came (1) or went (-1).</summary>
    public void Count(int term, int change) =>
        _changes[term] = _changes.GetValueOrDefault(term) + change;

    /// <summary>Writes the gathered frequencies.</summary>
    public void Flush()
    {
        foreach (var (term, change) in _changes.Where(pair => pair.Value != 0).OrderBy(pair => pair.Key))
            _changeFrequency.Bind(1, term).Bind(2, change).Run();
        _changes.Clear();
    }

    /// <summary>Forgets all, after a transaction that was taken back.</summary>
    public void Forget()
    {
        _terms.Clear();
        _words.Clear();
        _changes.Clear();
    }

    /// <summary>A word without the dots and rings of å, ä and ö, or null when it has none.</summary>
    public static string? PlainOf(string word)
    {
        if (word.AsSpan().IndexOfAny('å', 'ä', 'ö') < 0)
            return null;
        return new StringBuilder(word).Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o').ToString();
    }

    /// <summary>A stem turned round where it may end a compound; null where it may not.</summary>
    public static string? EndingOf(string stem, string culture) => culture == "fi" && stem.Length >= ShortestEnding ? Reverse(stem) : null;

    /// <summary>A text turned round.</summary>
    public static string Reverse(string text)
    {
        var characters = text.ToCharArray();
        Array.Reverse(characters);
        return new string(characters);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _findTerm.Dispose();
        _addTerm.Dispose();
        _addWord.Dispose();
        _changeFrequency.Dispose();
        _lastId.Dispose();
    }
}
