using ItsmSite.Search.Engine.Writing;
using Microsoft.Data.Sqlite;

namespace ItsmSite.Search.Engine.Storage;

/// <summary>Reads a whole index file: its pages, each row against its sum, and whether words and posting lists say what the documents' stored terms say.</summary>
internal static class IndexInspection
{
    /// <summary>Throws <see cref="InvalidDataException"/> or <see cref="SqliteException"/> when something is damaged. Reads within one transaction.</summary>
    public static void Run(SqliteConnection connection, IndexReader reader, CancellationToken cancellationToken)
    {
        using (var pages = new SqlStatement(connection, "PRAGMA integrity_check(1)"))
        {
            if (!pages.Step() || pages.Text(0) is not "ok")
                throw new InvalidDataException("The pages of the index file do not fit together.");
        }

        reader.Begin();
        var (frequencies, documents) = ReadDocuments(connection, reader, cancellationToken);
        CompareTerms(connection, frequencies);
        ComparePostings(connection, reader, frequencies.Keys, documents, cancellationToken);
        reader.End();
    }

    // Of each term its documents; of each document its number of terms and the sum of their hashes.
    private static (Dictionary<int, int> Frequencies, Dictionary<int, (int Terms, long Sum)> Documents) ReadDocuments(
        SqliteConnection connection, IndexReader reader, CancellationToken cancellationToken)
    {
        var (frequencies, documents, terms) = (new Dictionary<int, int>(), new Dictionary<int, (int, long)>(), new HashSet<int>());
        using var rows = new SqlStatement(connection, "SELECT id FROM doc");
        while (rows.Step())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var row = rows.Int32(0);
            if (reader.Content(row) is not { } content || reader.Title(row) != content.Title || reader.Forward(row) is not { IsEmpty: false } data)
                throw new InvalidDataException("A document of the index has lost its text or its terms, or has another title.");
            ForwardBuilder.ReadTerms(data, terms);
            documents[row] = (terms.Count, terms.Aggregate(0L, (sum, term) => unchecked(sum + Hash(term))));
            foreach (var term in terms)
                frequencies[term] = frequencies.GetValueOrDefault(term) + 1;
        }

        return (frequencies, documents);
    }

    private static void CompareTerms(SqliteConnection connection, Dictionary<int, int> frequencies)
    {
        using var terms = new SqlStatement(connection, "SELECT id, df FROM term");
        var seen = 0;
        while (terms.Step())
        {
            var expected = frequencies.GetValueOrDefault(terms.Int32(0));
            seen += expected > 0 ? 1 : 0;
            if (terms.Int32(1) != expected)
                throw new InvalidDataException("A term of the index counts other documents than have it.");
        }

        if (seen != frequencies.Count)
            throw new InvalidDataException("A term of the index is lost.");
    }

    private static void ComparePostings(
        SqliteConnection connection, IndexReader reader, IEnumerable<int> terms, Dictionary<int, (int Terms, long Sum)> documents, CancellationToken cancellationToken)
    {
        using var read = new SqlStatement(connection, "SELECT rowid FROM posting WHERE posting MATCH ?1");
        foreach (var term in terms)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var step = 0; step < Ranking.Impact.Steps; step++)
            {
                read.Bind(1, PostingToken.Of(term, step));
                while (read.Step())
                {
                    var row = read.Int32(0);
                    if (!documents.TryGetValue(row, out var left))
                        throw new InvalidDataException("A posting list of the index names a document that is not there.");
                    documents[row] = (left.Terms - 1, unchecked(left.Sum - Hash(term)));
                }

                reader.CheckKept(term, step);
            }
        }

        if (documents.Values.Any(left => left != (0, 0)))
            throw new InvalidDataException("The posting lists of the index are not those of its documents.");
    }

    // Fibonacci hashing, so that sums of other terms differ.
    private static long Hash(int term) => unchecked(term * -7046029254386353131L);
}
