using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ItsmSite.Contents.Indexes;

/// <summary>Finds items by the addresses they no longer have: those of before, and that of an item which was taken from its readers.</summary>
public sealed class FormerAddressProjection : ContentProjection<FormerAddressIndex>
{
    /// <inheritdoc />
    public override VersionOptions Version => VersionOptions.Latest;

    /// <inheritdoc />
    protected override IEnumerable<FormerAddressIndex> Map(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.As<AutoroutePart>() is not { Disabled: false } route) return [];
        IEnumerable<string> paths = route.FormerPaths ?? [];
        if (!item.Published && route.Path.Length > 0) paths = paths.Append(route.Path);
        return paths.Select(path => new FormerAddressIndex { Path = path.ToLowerInvariant() });
    }

    /// <inheritdoc />
    protected override void Configure(EntityTypeBuilder<FormerAddressIndex> entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        entity.Property(r => r.Path).HasMaxLength(400);
        entity.HasIndex(r => r.Path).HasDatabaseName($"IX_{TableName}_Path");
    }
}
