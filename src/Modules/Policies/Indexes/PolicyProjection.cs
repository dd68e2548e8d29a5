using ItsmSite.Framework.Content;
using ItsmSite.Policies.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ItsmSite.Policies.Indexes;

/// <summary>Finds the policies that ask somebody, and those that are kept at hand.</summary>
public sealed class PolicyProjection : ContentProjection<PolicyIndex>
{
    /// <inheritdoc />
    protected override IEnumerable<PolicyIndex> Map(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.ContentType != PolicyPart.ContentType || item.As<PolicyPart>() is not { } part) yield break;
        yield return new PolicyIndex { Edition = part.Edition, AskedUtc = part.AskedUtc, ConfirmBy = part.ConfirmBy, AtHand = part.AtHand };
    }

    /// <inheritdoc />
    protected override void Configure(EntityTypeBuilder<PolicyIndex> entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        entity.HasIndex(r => new { r.AskedUtc, r.ContentItemId }).HasDatabaseName($"IX_{TableName}_Asked");
    }
}
