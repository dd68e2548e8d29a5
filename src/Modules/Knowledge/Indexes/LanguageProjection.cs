using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Knowledge.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ItsmSite.Knowledge.Indexes;

/// <summary>Tells in which languages an article is being written, so that nobody begins one twice.</summary>
public sealed class LanguageProjection : ContentProjection<LanguageIndex>
{
    /// <inheritdoc />
    public override VersionOptions Version => VersionOptions.Latest;

    /// <inheritdoc />
    protected override IEnumerable<LanguageIndex> Map(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.ContentType == ArticlePart.ContentType && item.As<LocalizationPart>() is { LocalizationSet.Length: > 0 } part)
            yield return new LanguageIndex { LocalizationSet = part.LocalizationSet, Culture = part.Culture };
    }

    /// <inheritdoc />
    protected override void Configure(EntityTypeBuilder<LanguageIndex> entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        entity.Property(r => r.LocalizationSet).HasMaxLength(64);
        entity.Property(r => r.Culture).HasMaxLength(10);
        entity.HasIndex(r => new { r.LocalizationSet, r.Culture }).HasDatabaseName($"IX_{TableName}_Set");
    }
}
