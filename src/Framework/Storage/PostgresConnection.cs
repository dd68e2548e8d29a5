using Npgsql;

namespace ItsmSite.Framework.Storage;

/// <summary>How the site talks to PostgreSQL unless the operator's connection string says otherwise.</summary>
public static class PostgresConnection
{
    private const int PreparedStatements = 200;

    /// <summary>
    /// For many short queries at the same time: statements that come again are prepared, so that they are not planned each time, and a query is not divided among
    /// workers nor compiled, which costs more than such a query does and takes the processors from other people's.
    /// </summary>
    /// <param name="connectionString">The operator's connection string.</param>
    /// <exception cref="ArgumentException">It can't be read.</exception>
    public static string ForShortQueries(string connectionString)
    {
        var connection = new NpgsqlConnectionStringBuilder(connectionString);
        if (!connection.ShouldSerialize("Max Auto Prepare")) connection.MaxAutoPrepare = PreparedStatements;
        if (string.IsNullOrEmpty(connection.Options)) connection.Options = "-c max_parallel_workers_per_gather=0 -c jit=off";
        return connection.ConnectionString;
    }
}
