using ItsmSite.Framework.Content;
using Microsoft.Extensions.Options;

namespace ItsmSite.Contents.Services;

/// <inheritdoc cref="IContentAddresses"/>
public sealed class ContentAddresses(RoutedItems routes, IOptions<ContentPageOptions> pages) : IContentAddresses
{
    /// <inheritdoc />
    public async Task<ContentAddress?> FindAsync(string path, CancellationToken cancellationToken) =>
        await routes.FindAsync(path, cancellationToken) is { IsFormer: false } item ? new ContentAddress(item.ContentItemId, pages.Value.DisplayPageOf(item.ContentType)) : null;

    /// <inheritdoc />
    public bool IsDisplayPage(string page) => page == ContentPageOptions.DefaultDisplayPage || pages.Value.DisplayPages.ContainsValue(page);
}
