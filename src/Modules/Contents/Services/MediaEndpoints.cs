using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace ItsmSite.Contents.Services;

/// <summary>Serves the files of content items to those who may see the item.</summary>
public static class MediaEndpoints
{
    /// <summary>In place of an item's id: the files of the site as a whole.</summary>
    public const string Site = "site";

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
        var scope = actor.Current.Scope;
        var visible = await content.FindVisibleAsync([contentItemId], scope, VersionOptions.Published, cancellationToken);
        if (visible.Count == 0 && actor.Current.Has(ContentPermissions.EditContent))
            visible = await content.FindVisibleAsync([contentItemId], scope, VersionOptions.Latest, cancellationToken);
        if (visible.Count == 0 || await media.FindAsync(contentItemId, name, cancellationToken) is not { } file) return Results.NotFound();

        // A picture may be a document with scripts of its own (SVG): opened by itself it runs nothing.
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        http.Response.Headers.CacheControl = "private, max-age=3600";
        return Results.Stream(media.Open(file), file.ContentType, entityTag: new EntityTagHeaderValue($"\"{file.Hash[..16]}\""));
    }
}
