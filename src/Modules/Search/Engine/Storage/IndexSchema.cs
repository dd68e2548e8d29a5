using Microsoft.Data.Sqlite;

namespace ItsmSite.Search.Engine.Storage;

/// <summary>
/// The tables of an index file. FTS5 holds, for each term and each of a few steps of how much a document is about it, the
/// documents (<c>posting</c>); <c>forward</c> holds a document's terms in order, for the second stage and for marking; <c>headline</c> holds
/// the titles close together, for what is typed is looked up in hundreds of them.
/// </summary>
internal static class IndexSchema
{
    /// <summary>Raised whenever the tables, the analysis or the meaning of a column changes; a file of another version is rebuilt.</summary>
    public const int Version = 5;

    private const string Tables =
        """
        CREATE TABLE state(id INTEGER PRIMARY KEY CHECK(id=1), sequence INTEGER NOT NULL, last_row INTEGER NOT NULL, documents INTEGER NOT NULL,
          epoch TEXT, position INTEGER NOT NULL, title_length INTEGER NOT NULL, heading_length INTEGER NOT NULL, body_length INTEGER NOT NULL,
          analysis TEXT NOT NULL, sum INTEGER NOT NULL);
        INSERT INTO state VALUES(1, 0, 0, 0, NULL, 0, 0, 0, 0, '', 0);
        CREATE TABLE doc(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, type TEXT NOT NULL, culture TEXT NOT NULL, facets TEXT NOT NULL,
          audience INTEGER NOT NULL, day INTEGER NOT NULL, worth INTEGER NOT NULL, digest BLOB NOT NULL, sum INTEGER NOT NULL);
        CREATE TABLE content(id INTEGER PRIMARY KEY, key TEXT NOT NULL, title TEXT NOT NULL, url TEXT NOT NULL, external_id TEXT,
          modified INTEGER NOT NULL, offsets BLOB NOT NULL, body TEXT NOT NULL, sum INTEGER NOT NULL);
        CREATE TABLE headline(id INTEGER PRIMARY KEY, title TEXT NOT NULL);
        CREATE TABLE forward(id INTEGER PRIMARY KEY, data BLOB NOT NULL, sum INTEGER NOT NULL);
        CREATE TABLE term(id INTEGER PRIMARY KEY, text TEXT NOT NULL, culture TEXT NOT NULL, df INTEGER NOT NULL, ending TEXT, UNIQUE(text, culture));
        CREATE INDEX term_ending ON term(ending) WHERE ending IS NOT NULL;
        CREATE TABLE word(text TEXT NOT NULL, culture TEXT NOT NULL, term INTEGER NOT NULL, plain TEXT,
          reversed TEXT NOT NULL, PRIMARY KEY(text, culture)) WITHOUT ROWID;
        CREATE INDEX word_plain ON word(plain) WHERE plain IS NOT NULL;
        CREATE INDEX word_reversed ON word(reversed, term);
        CREATE VIRTUAL TABLE posting USING fts5(terms, content='', contentless_delete=1, detail=none, tokenize='ascii');
        CREATE VIRTUAL TABLE title USING fts5(words, content='', contentless_delete=1, detail=none, prefix='1 2 3', tokenize='ascii');
        """;

    /// <summary>Makes an empty index file for a rebuild: nobody reads it yet, and a killed rebuild is thrown away, so nothing is journalled.</summary>
    public static SqliteConnection Create(string path, string analysis, long? maximumBytes)
    {
        var connection = Open(path, SqliteOpenMode.ReadWriteCreate);
        Execute(connection, "PRAGMA page_size=8192; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-65536;");
        Limit(connection, maximumBytes);
        Execute(connection, Tables);
        Execute(connection, KeptLists.Tables);
        using (var state = new SqlStatement(connection, "UPDATE state SET analysis=?1"))
            state.Bind(1, analysis).Run();
        Execute(connection, "INSERT INTO posting(posting, rank) VALUES('hashsize', 33554432);");
        return connection;
    }

    /// <summary>Makes a filled file durable and readable beside a writer, with lists kept of terms that at least so many documents have.</summary>
    public static void Seal(SqliteConnection connection, int keptFrom)
    {
        Execute(connection, "INSERT INTO posting(posting) VALUES('optimize'); INSERT INTO title(title) VALUES('optimize');");
        KeptLists.Write(connection, keptFrom);
        Execute(connection, "INSERT INTO posting(posting, rank) VALUES('hashsize', 1048576); ANALYZE;");
        Execute(connection, $"PRAGMA user_version={Version}; PRAGMA journal_mode=WAL;");
    }

    /// <summary>Opens the connection that changes an index file.</summary>
    public static SqliteConnection OpenWriter(string path, long? maximumBytes)
    {
        var connection = Open(path, SqliteOpenMode.ReadWrite);
        Execute(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=5000; PRAGMA cache_size=-8192;");
        Limit(connection, maximumBytes);
        return connection;
    }

    /// <summary>Opens a connection that only reads.</summary>
    public static SqliteConnection OpenReader(string path)
    {
        var connection = Open(path, SqliteOpenMode.ReadWrite);
        Execute(connection, "PRAGMA busy_timeout=5000; PRAGMA cache_size=-8192; PRAGMA query_only=ON;");
        return connection;
    }

    /// <summary>Why a file can't be used, or null when it looks sound. Cheap: it reads the head of each table, not all pages.</summary>
    public static string? FindFault(SqliteConnection connection, string analysis)
    {
        using (var version = new SqlStatement(connection, "PRAGMA user_version"))
        {
            version.Step();
            if (version.Int32(0) is var found && found != Version)
                return $"The index file has version {found}, this program needs {Version}.";
        }

        using (var made = new SqlStatement(connection, "SELECT analysis FROM state"))
        {
            if (made.Step() && made.Text(0) is var found && found != analysis)
                return $"The index was made with the text analysis \"{found}\", this program has \"{analysis}\".";
        }

        foreach (var table in (string[])["state", "doc", "content", "headline", "forward", "term", "word", "posting_data", "title_data", "kept", "frequent"])
        {
            using var probe = new SqlStatement(connection, $"SELECT * FROM {table} LIMIT 1");
            probe.Step();
        }

        using var size = new SqlStatement(connection, "PRAGMA page_count");
        size.Step();
        return null;
    }

    /// <summary>Runs statements that take nothing from outside.</summary>
    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constant texts of this namespace only.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Limit(SqliteConnection connection, long? maximumBytes)
    {
        if (maximumBytes is { } bytes)
            Execute(connection, $"PRAGMA max_page_count={Math.Max(1, bytes / 8192)};");
    }
}
