using Npgsql;

namespace ItsmSite.Benchmarks.Hosting;

/// <summary>A PostgreSQL database for one measurement, on the server that ITSMSITE_TEST_POSTGRES names; it goes with it.</summary>
public sealed class ScratchDatabase : IAsyncDisposable
{
    private readonly string _server;
    private readonly string _name;

    private ScratchDatabase(string server, string name) => (_server, _name) = (server, name);

    /// <summary>How to reach it.</summary>
    public string ConnectionString => new NpgsqlConnectionStringBuilder(_server) { Database = _name }.ConnectionString;

    /// <summary>Makes one, or null where the variable is not set.</summary>
    public static async Task<ScratchDatabase?> CreateAsync()
    {
        if (Environment.GetEnvironmentVariable("ITSMSITE_TEST_POSTGRES") is not { Length: > 0 } server) return null;
        var database = new ScratchDatabase(server, $"benchmark_{Guid.NewGuid():N}");
        await database.RunAsync($"CREATE DATABASE \"{database._name}\"");
        return database;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await RunAsync($"DROP DATABASE IF EXISTS \"{_name}\" WITH (FORCE)");
    }

    // The name is made here, never taken from input.
    private async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
