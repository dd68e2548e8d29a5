using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ItsmSite.Framework.Content;

/// <summary>
/// Keeps a table in line with content, in the transaction of each change. The table's name carries a hash of its shape,
/// so that two versions of the program each have their own.
/// </summary>
/// <typeparam name="TRow">The row; its properties are the columns.</typeparam>
public abstract class ContentProjection<TRow> : IContentHandler, IModelContributor, IProjection
    where TRow : ProjectionRow
{
    /// <summary>Names the table.</summary>
    protected ContentProjection() => TableName = $"{typeof(TRow).Name}_{Shape()}";

    /// <inheritdoc />
    public string TableName { get; }

    /// <inheritdoc />
    public virtual VersionOptions Version => VersionOptions.Published;

    /// <summary>The rows of an item, none when it has nothing to say here. <see cref="ProjectionRow.ContentItemId"/> is filled in afterwards.</summary>
    protected abstract IEnumerable<TRow> Map(ContentItem item);

    /// <summary>Columns that stand after the item's id in the index by item, for queries that ask whether an item has a value; part of the shape.</summary>
    protected virtual IReadOnlyList<string> AskedByItem => [];

    /// <summary>Adds the indexes that queries need; part of the shape by the name of the row only, so rename the row when they change.</summary>
    protected virtual void Configure(EntityTypeBuilder<TRow> entity)
    {
    }

    /// <inheritdoc />
    public void Contribute(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<TRow>(entity =>
        {
            entity.ToTable(TableName).HasKey(r => r.Id);
            entity.Property(r => r.ContentItemId).HasMaxLength(26);
            entity.HasIndex([nameof(ProjectionRow.ContentItemId), .. AskedByItem]).HasDatabaseName($"IX_{TableName}_Item");
            Configure(entity);
        });
    }

    /// <inheritdoc />
    public Task SavingAsync(ContentSavingContext context, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public async Task SavedAsync(ContentItem item, UnitOfWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(work);
        var isTheVersion = Version == VersionOptions.Latest ? item.Latest : item.Published;
        var isUnpublished = Version == VersionOptions.Published && item is { Published: false, PublishedUtc: not null };
        if (!isTheVersion && !isUnpublished) return;
        if (!item.IsFresh) await DeleteRowsAsync(item, work, cancellationToken);
        if (isTheVersion) Add(item, work.Db);
    }

    /// <inheritdoc />
    public Task RemovingAsync(ContentItem item, UnitOfWork work, CancellationToken cancellationToken) => DeleteRowsAsync(item, work, cancellationToken);

    /// <inheritdoc />
    public void Add(ContentItem item, SiteDbContext db)
    {
        ArgumentNullException.ThrowIfNull(db);
        db.AddRange(Rows(item));
    }

    /// <inheritdoc />
    public Task ClearAsync(SiteDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Set<TRow>().ExecuteDeleteAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<string>> ReadAsync(SiteDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var rows = await db.Set<TRow>().AsNoTracking().ToListAsync(cancellationToken);
        return [.. rows.Select(Write).Order(StringComparer.Ordinal)];
    }

    /// <inheritdoc />
    public IEnumerable<string> Expected(ContentItem item) => Rows(item).Select(Write);

    private IEnumerable<TRow> Rows(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        foreach (var row in Map(item))
        {
            row.ContentItemId = item.ContentItemId;
            yield return row;
        }
    }

    private static async Task DeleteRowsAsync(ContentItem item, UnitOfWork work, CancellationToken cancellationToken)
    {
        var former = await work.Db.Set<TRow>().Where(r => r.ContentItemId == item.ContentItemId).ToListAsync(cancellationToken);
        work.Db.RemoveRange(former);
    }

    private static string Write(TRow row)
    {
        row.Id = 0;
        return JsonSerializer.Serialize(row);
    }

    private string Shape()
    {
        var columns = typeof(TRow).GetProperties().OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => $"{p.Name}:{p.PropertyType}").Concat(AskedByItem);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(';', columns))))[..8];
    }
}
