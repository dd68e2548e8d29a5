using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ItsmSite.Search.Engine.Storage;

/// <summary>
/// A prepared statement used many times on one connection, by one thread at a time. Thinner than a command with a reader:
/// a search runs hundreds of them.
/// </summary>
internal sealed class SqlStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    /// <summary>Prepares a statement; throws <see cref="SqliteException"/> when it is not valid for the database.</summary>
    public SqlStatement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle ?? throw new InvalidOperationException("The connection is closed.");
        var code = raw.sqlite3_prepare_v2(_database, sql, out _statement);
        if (code != raw.SQLITE_OK)
            throw Failure(code);
    }

    /// <summary>Binds an integer to the parameter of the given number, from 1.</summary>
    public SqlStatement Bind(int index, long value)
    {
        Check(raw.sqlite3_bind_int64(_statement, index, value));
        return this;
    }

    /// <summary>Binds a text, or NULL, to the parameter of the given number, from 1.</summary>
    public SqlStatement Bind(int index, string? value)
    {
        if (value is null)
        {
            Check(raw.sqlite3_bind_null(_statement, index));
            return this;
        }

        // With an explicit length, so that a NUL within the text does not end it.
        Span<byte> small = stackalloc byte[512];
        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        var bytes = most <= small.Length ? small : new byte[most];
        Check(raw.sqlite3_bind_text(_statement, index, bytes[..Encoding.UTF8.GetBytes(value, bytes)]));
        return this;
    }

    /// <summary>Binds bytes to the parameter of the given number, from 1.</summary>
    public SqlStatement Bind(int index, ReadOnlySpan<byte> value)
    {
        Check(raw.sqlite3_bind_blob(_statement, index, value));
        return this;
    }

    /// <summary>Goes to the next row; false, and ready for the next use, when there is none.</summary>
    public bool Step()
    {
        var code = raw.sqlite3_step(_statement);
        if (code == raw.SQLITE_ROW)
            return true;
        if (code == raw.SQLITE_DONE)
        {
            Reset();
            return false;
        }

        var failure = Failure(code);
        Reset();
        throw failure;
    }

    /// <summary>Runs a statement that gives no row.</summary>
    public void Run()
    {
        while (Step())
        {
        }
    }

    /// <summary>Ends the present use; needed when not all rows were read.</summary>
    public void Reset() => raw.sqlite3_reset(_statement);

    /// <summary>The integer in a column of the present row, from 0.</summary>
    public long Int64(int column) => raw.sqlite3_column_int64(_statement, column);

    /// <summary>The integer in a column of the present row, from 0.</summary>
    public int Int32(int column) => (int)raw.sqlite3_column_int64(_statement, column);

    /// <summary>The text in a column of the present row, or null.</summary>
    public string? Text(int column) =>
        raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL ? null : Encoding.UTF8.GetString(raw.sqlite3_column_blob(_statement, column));

    /// <summary>The bytes in a column of the present row; valid until the next step.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(_statement, column);

    /// <inheritdoc />
    public void Dispose() => _statement.Dispose();

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
            throw Failure(code);
    }

    private SqliteException Failure(int code) =>
        new($"SQLite error {code}: {raw.sqlite3_errmsg(_database).utf8_to_string()}", code & 0xff, raw.sqlite3_extended_errcode(_database));
}
