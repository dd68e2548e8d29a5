using ItsmSite.Framework.Storage;
using Microsoft.Data.Sqlite;
using Npgsql;
using Xunit;

namespace ItsmSite.Tests.Storage;

/// <summary>An empty database of its own for one test.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("itsmsite-storage-").FullName;
    private readonly string? _server;
    private readonly string? _name;

    private TestDatabase(DatabaseOptions options, string? server = null, string? name = null)
    {
        Options = options;
        _server = server;
        _name = name;
    }

    public DatabaseOptions Options { get; private set; }

    public string Folder => _folder;

    public static Task<TestDatabase> SqliteAsync()
    {
        var database = new TestDatabase(null!);
        database.Options = DatabaseOptions.From(null, new DataFolder(database._folder));
        return Task.FromResult(database);
    }

    public static async Task<TestDatabase> PostgresAsync()
    {
        var server = Environment.GetEnvironmentVariable("ITSMSITE_TEST_POSTGRES");
        Assert.SkipWhen(string.IsNullOrEmpty(server), "ITSMSITE_TEST_POSTGRES is not set; ./test.sh sets it.");
        var name = $"itsmsite_{Guid.NewGuid():N}";
        await using (var connection = new NpgsqlConnection(server))
        {
            await connection.OpenAsync();
            await using var create = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
            await create.ExecuteNonQueryAsync();
        }

        var options = new NpgsqlConnectionStringBuilder(server) { Database = name };
        return new TestDatabase(new DatabaseOptions(DatabaseProvider.Postgres, options.ConnectionString), server, name);
    }

    public async ValueTask DisposeAsync()
    {
        if (_name is null)
        {
            SqliteConnection.ClearAllPools();
        }
        else
        {
            NpgsqlConnection.ClearAllPools();
            await using var connection = new NpgsqlConnection(_server);
            await connection.OpenAsync();
            await using var drop = new NpgsqlCommand($"DROP DATABASE {_name} WITH (FORCE)", connection);
            await drop.ExecuteNonQueryAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }
}
