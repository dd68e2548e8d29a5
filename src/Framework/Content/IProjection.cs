using ItsmSite.Framework.Storage;

namespace ItsmSite.Framework.Content;

/// <summary>A table derived from content that can be made and filled anew.</summary>
public interface IProjection
{
    /// <summary>Name of the table in its present shape.</summary>
    string TableName { get; }

    /// <summary>Which version of an item it is derived from.</summary>
    VersionOptions Version { get; }

    /// <summary>Adds the item's rows to the context; those of its former version are gone already.</summary>
    void Add(ContentItem item, SiteDbContext db);

    /// <summary>Deletes all rows.</summary>
    Task ClearAsync(SiteDbContext db, CancellationToken cancellationToken);

    /// <summary>All rows as text, sorted, without their running numbers; for comparing.</summary>
    Task<IReadOnlyList<string>> ReadAsync(SiteDbContext db, CancellationToken cancellationToken);

    /// <summary>The rows an item should have, as <see cref="ReadAsync"/> writes them.</summary>
    IEnumerable<string> Expected(ContentItem item);
}
