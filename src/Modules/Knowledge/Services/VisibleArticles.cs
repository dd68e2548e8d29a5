using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Knowledge.Models;

namespace ItsmSite.Knowledge.Services;

/// <summary>Finds single articles by their id.</summary>
public static class VisibleArticles
{
    /// <summary>An article in a version, or null where the scope does not see one, or the id is that of something else.</summary>
    public static async Task<ContentItem?> FindArticleAsync(this IContentManager content, string contentItemId, AudienceScope scope, VersionOptions version, CancellationToken cancellationToken) =>
        await content.FindVisibleAsync(contentItemId, scope, version, cancellationToken) is { ContentType: ArticlePart.ContentType } item ? item : null;
}
