using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace ItsmSite.Framework.Web;

/// <summary>What a reader had searched for before opening a page: the search's address stands in the request.</summary>
public static class SearchReferrer
{
    /// <summary>Longest search that is kept, in characters.</summary>
    public const int MaxLength = 200;

    private const string SearchPath = "/search";

    /// <summary>The search as <see cref="Normalise"/> writes it; null where the reader came on another way or from another site.</summary>
    public static string? Find(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.GetTypedHeaders().Referer is not { IsAbsoluteUri: true } from || from.AbsolutePath != request.PathBase + SearchPath) return null;
        if (!string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)) return null;
        if (!QueryHelpers.ParseQuery(from.Query).TryGetValue("q", out var query)) return null;
        return Normalise(query.ToString()) is { Length: > 0 } text ? text : null;
    }

    /// <summary>A search in lower case with single spaces, shortened to <see cref="MaxLength"/>.</summary>
    public static string Normalise(string search)
    {
        ArgumentNullException.ThrowIfNull(search);
        var text = string.Join(' ', search.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
        if (text.Length > MaxLength) text = text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];
        return text.TrimEnd();
    }
}
