using System.Text;
using ItsmSite.Search.Engine.Query;
using ItsmSite.Search.Engine.Writing;
using Microsoft.Data.Sqlite;

namespace ItsmSite.Search.Engine.Storage;

/// <summary>The words of the index as a mistyped word needs them: by their whole, their beginning or their ending, within bounds of length and work.</summary>
internal sealed class WordTable : IDisposable
{
    /// <summary>Words looked at by one look-up of a beginning or an ending; further ones are passed over.</summary>
    private const int MostLookedAt = 8000;

    private const int MostCultures = 8;
    private const char FirstLetter = 'a';
    private const char LastLetter = 'ö';
    private readonly SqlStatement _exact;
    private readonly SqlStatement _beginning;
    private readonly SqlStatement _ending;
    private readonly SqlStatement _next;

    /// <summary>Reads through an open connection.</summary>
    public WordTable(SqliteConnection connection)
    {
        _exact = new SqlStatement(connection, "SELECT text, culture, term FROM word WHERE text=?1 LIMIT ?2");
        _beginning = new SqlStatement(
            connection,
            "SELECT text, culture, term FROM (SELECT text, culture, term FROM word WHERE text>=?1 AND text<?2 LIMIT ?3) WHERE length(text) BETWEEN ?4 AND ?5");
        _next = new SqlStatement(connection, "SELECT text FROM word WHERE text>=?1 AND text<?2 LIMIT 1");
        _ending = new SqlStatement(
            connection,
            "SELECT text, culture, term FROM (SELECT text, culture, term FROM word WHERE reversed>=?1 AND reversed<?2 LIMIT ?3) WHERE length(text) BETWEEN ?4 AND ?5");
    }

    /// <summary>The letters of <see cref="Slip.Alphabet"/> that follow a beginning in some word, in the order of their codes. An overlay's words are not looked at.</summary>
    public string LettersAfter(string beginning)
    {
        var letters = new StringBuilder();
        for (var letter = FirstLetter; letter <= LastLetter; letter++)
        {
            // From each letter straight to the next that is there.
            if (!_next.Bind(1, beginning + letter).Bind(2, beginning + (char)(LastLetter + 1)).Step())
                break;
            letter = (_next.Text(0) ?? "")[beginning.Length];
            _next.Reset();
            if (Slip.Alphabet.Contains(letter, StringComparison.Ordinal))
                letters.Append(letter);
        }

        return letters.ToString();
    }

    /// <summary>A document laid over the file while one search runs, whose words count too; null in an ordinary search.</summary>
    public IIndexOverlay? Overlay { get; set; }

    /// <summary>The word in each of its cultures.</summary>
    public List<VocabularyWord> Find(string word) => Complete(Read(_exact.Bind(1, word).Bind(2, MostCultures)), own => own == word, 0, int.MaxValue);

    /// <summary>Words of some length that begin so.</summary>
    public List<VocabularyWord> FindByBeginning(string beginning, int shortest, int longest) =>
        Complete(Find(_beginning, beginning, shortest, longest), own => own.StartsWith(beginning, StringComparison.Ordinal), shortest, longest);

    /// <summary>Words of some length that end so.</summary>
    public List<VocabularyWord> FindByEnding(string ending, int shortest, int longest) =>
        Complete(Find(_ending, Vocabulary.Reverse(ending), shortest, longest), own => own.EndsWith(ending, StringComparison.Ordinal), shortest, longest);

    /// <inheritdoc />
    public void Dispose()
    {
        _exact.Dispose();
        _beginning.Dispose();
        _ending.Dispose();
        _next.Dispose();
    }

    private static List<VocabularyWord> Find(SqlStatement statement, string from, int shortest, int longest) =>
        Read(statement.Bind(1, from).Bind(2, from + "\U0010FFFF").Bind(3, MostLookedAt).Bind(4, shortest).Bind(5, longest));

    private List<VocabularyWord> Complete(List<VocabularyWord> stored, Func<string, bool> fits, int shortest, int longest)
    {
        if (Overlay is null)
            return stored;
        var own = Overlay.OwnWords.Where(word => word.Text.Length >= shortest && word.Text.Length <= longest && fits(word.Text));
        return [.. stored, .. own.Where(word => !stored.Exists(known => known.Text == word.Text && known.Culture == word.Culture))];
    }

    private static List<VocabularyWord> Read(SqlStatement statement)
    {
        var words = new List<VocabularyWord>();
        while (statement.Step())
            words.Add(new VocabularyWord(statement.Text(0) ?? "", statement.Text(1) ?? "", statement.Int32(2)));
        return words;
    }
}
