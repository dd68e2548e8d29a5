using ItsmSite.Framework.Content;
using ItsmSite.Knowledge.Models;
using ItsmSite.Knowledge.Services;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ItsmSite.Knowledge.Indexes;

/// <summary>Finds the articles that are to be looked over.</summary>
public sealed class ReviewDueProjection : ContentProjection<ReviewDueIndex>
{
    /// <inheritdoc />
    protected override IEnumerable<ReviewDueIndex> Map(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.ContentType == ArticlePart.ContentType && ArticleLife.ReviewDueUtc(item) is { } due)
            yield return new ReviewDueIndex { ReviewDueUtc = due, Owner = item.Owner, Team = item.GetOrCreate<ArticlePart>().Team };
    }

    /// <inheritdoc />
    protected override void Configure(EntityTypeBuilder<ReviewDueIndex> entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        entity.Property(r => r.Owner).HasMaxLength(256);
        entity.Property(r => r.Team).HasMaxLength(256);
        entity.HasIndex(r => new { r.ReviewDueUtc, r.ContentItemId }).HasDatabaseName($"IX_{TableName}_Due");
        entity.HasIndex(r => new { r.Owner, r.ReviewDueUtc }).HasDatabaseName($"IX_{TableName}_Owner");
    }
}
