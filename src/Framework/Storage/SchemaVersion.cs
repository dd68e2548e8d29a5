namespace ItsmSite.Framework.Storage;

/// <summary>How far a <see cref="DataMigration"/> has been applied to this database.</summary>
public sealed class SchemaVersion
{
    /// <summary>Full name of the migration class.</summary>
    public required string Name { get; set; }

    /// <summary>The version that was reached.</summary>
    public int Version { get; set; }

    /// <summary>When it was reached.</summary>
    public DateTime AppliedUtc { get; set; }
}
