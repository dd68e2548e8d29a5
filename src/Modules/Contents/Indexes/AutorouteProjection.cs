using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ItsmSite.Contents.Indexes;

/// <summary>Finds published items by their address.</summary>
public sealed class AutorouteProjection : ContentProjection<AutorouteIndex>
{
    /// <inheritdoc />
    protected override IEnumerable<AutorouteIndex> Map(ContentItem item)
    {
        if (item.As<AutoroutePart>() is { Disabled: false, Path.Length: > 0 } route)
            yield return new AutorouteIndex { Path = route.Path.ToLowerInvariant() };
    }

    /// <inheritdoc />
    protected override void Configure(EntityTypeBuilder<AutorouteIndex> entity)
    {
        entity.Property(r => r.Path).HasMaxLength(400);
        entity.HasIndex(r => r.Path).IsUnique().HasDatabaseName($"IX_{TableName}_Path");
    }
}
