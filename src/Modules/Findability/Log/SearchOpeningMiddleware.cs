using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace ItsmSite.Findability.Log;

/// <summary>
/// Sees which pages of content are opened from a search, whatever their type: the search's address stands in the request; what was typed before
/// a suggestion was taken stands in a cookie that the search box sets for the next page.
/// </summary>
public sealed class SearchOpeningMiddleware(RequestDelegate next, IOptions<ContentPageOptions> pages)
{
    /// <summary>Name of the cookie that holds what was typed when a suggestion is taken; set by <c>suggest.js</c>.</summary>
    public const string CookieName = "sought";

    private readonly HashSet<string> _pages = [ContentPageOptions.DefaultDisplayPage, .. pages.Value.DisplayPages.Values];

    /// <summary>Lets the page answer, and notes what was shown.</summary>
    public async Task InvokeAsync(HttpContext context, SearchLog log)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(log);
        var typed = context.Request.Cookies[CookieName];
        // It is for the very next page, whichever that is.
        if (typed is not null) context.Response.Cookies.Delete(CookieName, new CookieOptions { Path = "/" });
        await next(context);
        if (!HttpMethods.IsGet(context.Request.Method) || context.Response.StatusCode != StatusCodes.Status200OK) return;
        var values = context.Request.RouteValues;
        if (values["page"] is not string page || !_pages.Contains(page) || values["contentItemId"] is not string id || !ContentIds.IsValid(id)) return;
        var suggested = typed is { Length: <= SearchReferrer.MaxLength * 12 } ? SearchReferrer.Normalise(Uri.UnescapeDataString(typed)) : "";
        if (suggested.Length > 0) log.Opened(suggested, id, isSuggestion: true);
        else if (SearchReferrer.Find(context.Request) is { } text) log.Opened(text, id, isSuggestion: false);
    }
}
