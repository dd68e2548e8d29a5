using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ItsmSite.Contents.Indexes;

/// <summary>Finds the language versions of published items.</summary>
public sealed class LocalizationProjection : ContentProjection<LocalizationIndex>
{
    /// <inheritdoc />
    protected override IEnumerable<LocalizationIndex> Map(ContentItem item)
    {
        if (item.As<LocalizationPart>() is { Culture.Length: > 0 } part)
            yield return new LocalizationIndex { LocalizationSet = part.LocalizationSet, Culture = part.Culture };
    }

    /// <inheritdoc />
    protected override void Configure(EntityTypeBuilder<LocalizationIndex> entity)
    {
        entity.Property(r => r.LocalizationSet).HasMaxLength(64);
        entity.Property(r => r.Culture).HasMaxLength(10);
        entity.HasIndex(r => r.LocalizationSet).HasDatabaseName($"IX_{TableName}_Set");
    }
}
