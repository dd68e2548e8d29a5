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

    /// <summary>A picture may be a document with scripts of its own (SVG): opened by itself it runs nothing.</summary>
    public static void Confine(HttpResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
    }

    internal static void MapMedia(this IEndpointRouteBuilder routes) => routes.MapGet("/media/{contentItemId}/{**name}", GetAsync).ExcludeFromDescription();

    private static async Task<IResult> GetAsync(
        string contentItemId, string name, HttpContext http, ContentReader content, MediaStore media, IActorAccessor actor, CancellationToken cancellationToken)
    {
        var isVisible = contentItemId == MediaStore.SiteOwner ? actor.Current.IsPerson : await IsVisibleAsync(contentItemId, content, cancellationToken);
        if (!isVisible || await media.FindAsync(contentItemId, name, cancellationToken) is not { } file) return Results.NotFound();

        Confine(http.Response);
        http.Response.Headers.CacheControl = "private, max-age=3600";
        // What is no picture is kept, not opened here: nothing of it runs on this site's address.
        var download = MediaTypes.IsPicture(file.ContentType) ? null : file.Name.Split('/')[^1];
        return Results.Stream(media.Open(file), file.ContentType, download, entityTag: new EntityTagHeaderValue($"\"{file.Hash[..16]}\""));
    }

    // Of a draft, its pictures too are seen by those alone who may edit it.
    private static async Task<bool> IsVisibleAsync(string contentItemId, ContentReader content, CancellationToken cancellationToken) =>
        await content.FindItemAsync(contentItemId, VersionOptions.Published, cancellationToken) is not null
        || await content.FindItemAsync(contentItemId, VersionOptions.Latest, cancellationToken) is not null;
}
