using ItsmSite.Framework.Content;
using ItsmSite.Policies.Models;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ItsmSite.Policies.Indexes;

/// <summary>Finds the policies that ask people of some roles.</summary>
public sealed class PolicyRoleProjection : ContentProjection<PolicyRoleIndex>
{
    /// <inheritdoc />
    protected override IReadOnlyList<string> AskedByItem => [nameof(PolicyRoleIndex.Role), nameof(PolicyRoleIndex.Edition)];

    /// <inheritdoc />
    protected override IEnumerable<PolicyRoleIndex> Map(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.ContentType != PolicyPart.ContentType || item.As<PolicyPart>() is not { } part) return [];
        IEnumerable<string> roles = part.AsksEverybody ? [PolicyRoleIndex.Everybody] : part.AskedRoles.Select(r => r.Trim().ToLowerInvariant()).Distinct();
        return roles.Select(role => new PolicyRoleIndex { Role = role, Edition = part.Edition });
    }

    /// <inheritdoc />
    protected override void Configure(EntityTypeBuilder<PolicyRoleIndex> entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        entity.Property(r => r.Role).HasMaxLength(256);
    }
}
