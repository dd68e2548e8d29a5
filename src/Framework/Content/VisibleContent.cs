using ItsmSite.Framework.Permissions;

namespace ItsmSite.Framework.Content;

/// <summary>Finds single items.</summary>
public static class VisibleContent
{
    /// <summary>An item in a version, or null where there is none or the scope does not see it.</summary>
    public static async Task<ContentItem?> FindVisibleAsync(
        this IContentManager content, string contentItemId, AudienceScope scope, VersionOptions version, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        return (await content.FindVisibleAsync([contentItemId], scope, version, cancellationToken)).GetValueOrDefault(contentItemId);
    }

    /// <inheritdoc cref="FindVisibleAsync(IContentManager, string, AudienceScope, VersionOptions, CancellationToken)" />
    public static async Task<ContentItem?> FindVisibleAsync(
        this ContentFinder content, string contentItemId, AudienceScope scope, VersionOptions version, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        return (await content.FindVisibleAsync([contentItemId], scope, version, cancellationToken)).GetValueOrDefault(contentItemId);
    }
}
