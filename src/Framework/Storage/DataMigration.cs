using Microsoft.EntityFrameworkCore.Migrations;

namespace ItsmSite.Framework.Storage;

/// <summary>
/// A module's tables, version by version. <c>CreateAsync</c> makes them in their present shape and returns its version;
/// a public method <c>UpdateFrom{N}Async</c> brings version N one further and returns the new version. Names follow Orchard Core.
/// Operations are written once: each database's own generator turns them into SQL.
/// </summary>
public abstract class DataMigration
{
    /// <summary>Order among migrations: the framework's own come first.</summary>
    public virtual int Order => 0;

    /// <summary>Collects the operations of the step being run.</summary>
    protected internal MigrationBuilder Schema { get; internal set; } = null!;

    /// <summary>Makes the tables in their present shape.</summary>
    /// <returns>The version of that shape, from 1.</returns>
    public abstract Task<int> CreateAsync();
}
