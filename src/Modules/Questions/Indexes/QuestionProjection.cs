using ItsmSite.Framework.Content;
using ItsmSite.Questions.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ItsmSite.Questions.Indexes;

/// <summary>Finds questions by age, asker and team.</summary>
public sealed class QuestionProjection : ContentProjection<QuestionIndex>
{
    /// <inheritdoc />
    protected override IEnumerable<QuestionIndex> Map(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.ContentType == QuestionPart.ContentType)
            yield return new QuestionIndex { AskedUtc = item.CreatedUtc ?? default, Owner = item.Owner, Team = item.GetOrCreate<QuestionPart>().Team };
    }

    /// <inheritdoc />
    protected override void Configure(EntityTypeBuilder<QuestionIndex> entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        entity.Property(r => r.Owner).HasMaxLength(256);
        entity.Property(r => r.Team).HasMaxLength(256);
        entity.HasIndex(r => new { r.AskedUtc, r.ContentItemId }).HasDatabaseName($"IX_{TableName}_Asked");
        entity.HasIndex(r => new { r.Owner, r.AskedUtc }).HasDatabaseName($"IX_{TableName}_Owner");
        entity.HasIndex(r => new { r.Team, r.AskedUtc }).HasDatabaseName($"IX_{TableName}_Team");
    }
}
