using ItsmSite.Framework.Content;
using ItsmSite.Knowledge.Models;
using ItsmSite.Knowledge.Services;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ItsmSite.Knowledge.Indexes;

/// <summary>Tells retired articles from drafts.</summary>
public sealed class RetiredProjection : ContentProjection<RetiredIndex>
{
    /// <inheritdoc />
    public override VersionOptions Version => VersionOptions.Latest;

    /// <inheritdoc />
    protected override IEnumerable<RetiredIndex> Map(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.ContentType == ArticlePart.ContentType && ArticleLife.IsRetired(item)) yield return new RetiredIndex { SuccessorId = item.GetOrCreate<ArticlePart>().SuccessorId };
    }

    /// <inheritdoc />
    protected override void Configure(EntityTypeBuilder<RetiredIndex> entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        entity.Property(r => r.SuccessorId).HasMaxLength(26);
    }
}
