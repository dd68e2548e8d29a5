using Microsoft.Data.Sqlite;

namespace ItsmSite.Search.Engine.Storage;

/// <summary>
/// The posting lists of frequent terms as they are when a file is sealed, each in one piece: FTS5 gives its rows one by one, which takes fifty times as long
/// for a word that half of a million documents have. Rows added since are read from FTS5. Rows are written as differences (see <see cref="ByteBuffer"/>).
/// </summary>
internal static class KeptLists
{
    /// <summary>The tables of a file.</summary>
    public const string Tables =
        """
        CREATE TABLE kept(id INTEGER PRIMARY KEY, rows BLOB NOT NULL, sum INTEGER NOT NULL);
        CREATE TABLE frequent(term INTEGER PRIMARY KEY, last_row INTEGER NOT NULL);
        """;

    /// <summary>Where the list of a term and step is.</summary>
    public static long IdOf(int term, int step) => ((long)term << 3) | (uint)step;

    /// <summary>Writes the lists of all terms that so many documents have, in a transaction of its own.</summary>
    public static void Write(SqliteConnection connection, int fewest)
    {
        IndexSchema.Execute(connection, "BEGIN; DELETE FROM kept; DELETE FROM frequent;");
        using (var frequent = new SqlStatement(connection, "INSERT INTO frequent SELECT id, (SELECT last_row FROM state) FROM term WHERE df>=?1"))
            frequent.Bind(1, fewest).Run();
        using (var terms = new SqlStatement(connection, "SELECT term FROM frequent"))
        using (var read = new SqlStatement(connection, "SELECT rowid FROM posting WHERE posting MATCH ?1"))
        using (var write = new SqlStatement(connection, "INSERT INTO kept(id, rows, sum) VALUES(?1, ?2, ?3)"))
        {
            var rows = new ByteBuffer();
            while (terms.Step())
            {
                for (var step = 0; step < Ranking.Impact.Steps; step++)
                {
                    Gather(read.Bind(1, PostingToken.Of(terms.Int32(0), step)), rows);
                    write.Bind(1, IdOf(terms.Int32(0), step)).Bind(2, rows.Written).Bind(3, Checksum.Of(rows.Written)).Run();
                }
            }
        }

        IndexSchema.Execute(connection, "COMMIT");
    }

    /// <summary>Adds the rows of a list, in rising order; throws <see cref="InvalidDataException"/> when it is damaged.</summary>
    public static void Read(ReadOnlySpan<byte> data, List<int> rows)
    {
        rows.EnsureCapacity(rows.Count + data.Length);
        var row = 0;
        for (var at = 0; at < data.Length;)
        {
            row += (int)ByteBuffer.ReadNumber(data, ref at);
            rows.Add(row);
        }
    }

    private static void Gather(SqlStatement read, ByteBuffer rows)
    {
        rows.Clear();
        var last = 0;
        while (read.Step())
        {
            var row = read.Int32(0);
            rows.AddNumber((uint)(row - last));
            last = row;
        }
    }
}
