namespace ItsmSite.Framework.Storage;

/// <summary>The databases the site runs on.</summary>
public enum DatabaseProvider
{
    /// <summary>One file in the data folder; the default.</summary>
    Sqlite,

    /// <summary>PostgreSQL 15 or later.</summary>
    Postgres,
}
