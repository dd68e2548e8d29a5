using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Framework.Content;

/// <summary>Records what was done with content items besides saving them.</summary>
public static class ItemAudit
{
    /// <summary>Records who did what with an item, for those who may see the version at hand.</summary>
    /// <param name="work">The change it is part of.</param>
    /// <param name="eventName">What happened, for example <c>Content.Scheduled</c>.</param>
    /// <param name="item">The item in a stored version.</param>
    /// <param name="reason">Why, or details; null for none.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task AuditAsync(this UnitOfWork work, string eventName, ContentItem item, string? reason, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(item);
        var audience = await work.Db.Set<ContentItemRecord>().Where(r => r.ContentItemVersionId == item.ContentItemVersionId).Select(r => r.Audience).SingleOrDefaultAsync(cancellationToken);
        work.Audit(eventName, item.ContentType, item.ContentItemId, item.DisplayText, reason, audience);
    }
}
