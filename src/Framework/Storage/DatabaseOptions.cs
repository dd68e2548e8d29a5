namespace ItsmSite.Framework.Storage;

/// <summary>Which database the site uses.</summary>
/// <param name="Provider">The kind of database.</param>
/// <param name="ConnectionString">How to reach it; may hold a password, so it is never logged.</param>
public sealed record DatabaseOptions(DatabaseProvider Provider, string ConnectionString)
{
    /// <summary>PostgreSQL where a connection string is given, else a SQLite file in the data folder.</summary>
    /// <param name="connectionString">A PostgreSQL connection string, or null or empty.</param>
    /// <param name="dataFolder">The data folder.</param>
    public static DatabaseOptions From(string? connectionString, DataFolder dataFolder)
    {
        ArgumentNullException.ThrowIfNull(dataFolder);
        return string.IsNullOrWhiteSpace(connectionString)
            ? new DatabaseOptions(DatabaseProvider.Sqlite, $"Data Source={dataFolder.File("site.db")};Default Timeout=30;Foreign Keys=True")
            : new DatabaseOptions(DatabaseProvider.Postgres, connectionString);
    }

    /// <summary>The kind only: the connection string may hold a password.</summary>
    public override string ToString() => Provider.ToString();
}
