using ItsmSite.Framework.Content;
using ItsmSite.Knowledge.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ItsmSite.Knowledge.Indexes;

/// <summary>Finds articles by the id they were imported with.</summary>
public sealed class ImportProjection : ContentProjection<ImportIndex>
{
    /// <inheritdoc />
    public override VersionOptions Version => VersionOptions.Latest;

    /// <inheritdoc />
    protected override IEnumerable<ImportIndex> Map(ContentItem item)
    {
        if (item.As<ImportPart>() is { ExternalId.Length: > 0 } part)
            yield return new ImportIndex { Source = part.Source, ExternalId = part.ExternalId, Hash = part.Hash };
    }

    /// <inheritdoc />
    protected override void Configure(EntityTypeBuilder<ImportIndex> entity)
    {
        entity.Property(r => r.Source).HasMaxLength(200);
        entity.Property(r => r.ExternalId).HasMaxLength(400);
        entity.Property(r => r.Hash).HasMaxLength(64);
        entity.HasIndex(r => new { r.Source, r.ExternalId }).IsUnique().HasDatabaseName($"IX_{TableName}_ExternalId");
    }
}
