using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace ItsmSite.Contents.Services;

/// <summary>Serves the files of content items to those who may see the item, and those of the whole site to everybody signed in.</summary>
public static class MediaEndpoints
{
    /// <summary>The URL of an item's file.</summary>
    public static string UrlOf(string contentItemId, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return $"/media/{contentItemId}/{string.Join('/', name.Split('/').Select(Uri.EscapeDataString))}";
    }

    internal static void MapMedia(this IEndpointRouteBuilder routes) => routes.MapGet("/media/{contentItemId}/{**name}", GetAsync).ExcludeFromDescription();

    private static async Task<IResult> GetAsync(
        string contentItemId, string name, HttpContext http, IContentManager content, MediaStore media, IActorAccessor actor, CancellationToken cancellationToken)
    {
        var isVisible = contentItemId == MediaStore.SiteOwner ? actor.Current.IsPerson : await IsVisibleAsync(contentItemId, content, actor.Current, cancellationToken);
        if (!isVisible || await media.FindAsync(contentItemId, name, cancellationToken) is not { } file) return Results.NotFound();

        // A picture may be a document with scripts of its own (SVG): opened by itself it runs nothing.
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        http.Response.Headers.CacheControl = "private, max-age=3600";
        return Results.Stream(media.Open(file), file.ContentType, entityTag: new EntityTagHeaderValue($"\"{file.Hash[..16]}\""));
    }

    private static async Task<bool> IsVisibleAsync(string contentItemId, IContentManager content, Actor actor, CancellationToken cancellationToken)
    {
        var visible = await content.FindVisibleAsync([contentItemId], actor.Scope, VersionOptions.Published, cancellationToken);
        if (visible.Count == 0 && actor.Has(ContentPermissions.EditContent))
            visible = await content.FindVisibleAsync([contentItemId], actor.Scope, VersionOptions.Latest, cancellationToken);
        return visible.Count > 0;
    }
}
