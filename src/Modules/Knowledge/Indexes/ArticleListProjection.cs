using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Knowledge.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ItsmSite.Knowledge.Indexes;

/// <summary>Keeps what lists of articles show.</summary>
/// <typeparam name="TRow">The row of the version that is listed.</typeparam>
public abstract class ArticleListProjection<TRow> : ContentProjection<TRow>
    where TRow : ArticleListRow, new()
{
    /// <inheritdoc />
    protected override IEnumerable<TRow> Map(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.ContentType != ArticlePart.ContentType) yield break;
        var part = item.GetOrCreate<ArticlePart>();
        yield return new TRow
        {
            Summary = part.Summary ?? "",
            Culture = item.As<LocalizationPart>()?.Culture is { Length: > 0 } culture ? culture : null,
            Team = part.Team ?? "",
            ReviewedUtc = part.ReviewedUtc is { } reviewed && !(reviewed <= item.PublishedUtc) ? DateTime.SpecifyKind(reviewed.Date, DateTimeKind.Utc) : null,
        };
    }

    /// <inheritdoc />
    protected override void Configure(EntityTypeBuilder<TRow> entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        entity.Property(r => r.Team).HasMaxLength(256);
        entity.HasIndex(r => new { r.Team, r.ContentItemId }).HasFilter("\"Team\" <> ''").HasDatabaseName($"IX_{TableName}_Team");
    }
}
