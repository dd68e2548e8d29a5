using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ItsmSite.Contents.Indexes;

/// <summary>Finds items by their alias, as their newest version has it.</summary>
public sealed class AliasProjection : ContentProjection<AliasIndex>
{
    /// <inheritdoc />
    public override VersionOptions Version => VersionOptions.Latest;

    /// <inheritdoc />
    protected override IEnumerable<AliasIndex> Map(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.As<AliasPart>() is { Alias.Length: > 0 and <= AliasPart.MaxLength } part) yield return new AliasIndex { Alias = part.Alias.ToLowerInvariant() };
    }

    /// <inheritdoc />
    protected override void Configure(EntityTypeBuilder<AliasIndex> entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        entity.Property(r => r.Alias).HasMaxLength(AliasPart.MaxLength);
        entity.HasIndex(r => r.Alias).HasDatabaseName($"IX_{TableName}_Alias");
    }
}
