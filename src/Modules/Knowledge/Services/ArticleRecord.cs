using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;

namespace ItsmSite.Knowledge.Services;

/// <summary>Writes what happens in the life of articles into the audit trail, for those who may see the article.</summary>
public sealed class ArticleRecord(UnitOfWork work, AudienceRegistry audiences)
{
    /// <summary>What the names of its events begin with.</summary>
    public const string Prefix = "Article";

    /// <summary>Adds an entry; part of the unit of work.</summary>
    /// <param name="eventName">What happened, without the prefix.</param>
    /// <param name="item">The article.</param>
    /// <param name="reason">Why, or to whom, in words; or null.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task AddAsync(string eventName, ContentItem item, string? reason, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        var part = item.GetOrCreate<AudiencePart>();
        var audience = await audiences.FindIdAsync(Audience.Of(part.Roles, part.Users, part.Private), cancellationToken);
        work.Audit($"{Prefix}.{eventName}", item.ContentType, item.ContentItemId, item.DisplayText, string.IsNullOrWhiteSpace(reason) ? null : reason, audience);
    }
}
