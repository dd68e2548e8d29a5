using ItsmSite.Knowledge.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace ItsmSite.Knowledge.Reading;

/// <summary>What a reader had searched for before opening a page: the search's address stands in the request.</summary>
public static class SearchReferrer
{
    private const string SearchPath = "/search";

    /// <summary>The search in lower case with single spaces, shortened to <see cref="ArticleSearch.MaxLength"/>; null where the reader came on another way or from another site.</summary>
    public static string? Find(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.GetTypedHeaders().Referer is not { IsAbsoluteUri: true } from || from.AbsolutePath != request.PathBase + SearchPath) return null;
        if (!string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)) return null;
        if (!QueryHelpers.ParseQuery(from.Query).TryGetValue("q", out var query)) return null;
        var text = string.Join(' ', query.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
        if (text.Length > ArticleSearch.MaxLength) text = text[..(char.IsHighSurrogate(text[ArticleSearch.MaxLength - 1]) ? ArticleSearch.MaxLength - 1 : ArticleSearch.MaxLength)];
        return text.Length > 0 ? text : null;
    }
}
