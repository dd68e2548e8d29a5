using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;

namespace ItsmSite.Contents.Services;

/// <summary>Writes what is done with items besides saving them into the audit trail, for those who may see the item.</summary>
public sealed class ItemAudit(UnitOfWork work, AudienceRegistry audiences)
{
    /// <summary>Adds an entry; part of the unit of work.</summary>
    /// <param name="eventName">What happened, for example <c>Content.Scheduled</c>.</param>
    /// <param name="item">The item.</param>
    /// <param name="reason">Why, or to whom, in words; null or empty for none.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task AddAsync(string eventName, ContentItem item, string? reason, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        var part = item.GetOrCreate<AudiencePart>();
        var audience = await audiences.FindIdAsync(Audience.Of(part.Roles, part.Users, part.Private), cancellationToken);
        work.Audit(eventName, item.ContentType, item.ContentItemId, item.DisplayText, string.IsNullOrWhiteSpace(reason) ? null : reason, audience);
    }
}
