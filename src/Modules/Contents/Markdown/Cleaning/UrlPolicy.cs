namespace ItsmSite.Contents.Markdown.Cleaning;

/// <summary>Which URLs may stand in an article. Reads a URL as browsers do (WHATWG URL: outer controls and inner tabs and line ends do not count).</summary>
internal static class UrlPolicy
{
    /// <summary>The kind of a URL, and the URL without the characters that browsers skip.</summary>
    public static UrlKind Classify(string? raw, out string url)
    {
        url = Clean(raw ?? "");
        if (url.Length == 0)
            return UrlKind.Relative;
        if (url[0] == '#')
            return UrlKind.Fragment;
        if (url.Length > 8000 || url.Contains('\0', StringComparison.Ordinal))
            return UrlKind.Refused;

        // Browsers take \ for / here: what looks like a path leads to another host.
        if (url.Length > 1 && url[0] is '/' or '\\' && url[1] is '/' or '\\')
        {
            if (url[0] == '\\' || url[1] == '\\' || !HasHost(url.AsSpan(2)))
                return UrlKind.Refused;
            url = "https:" + url;
            return UrlKind.Web;
        }

        var colon = url.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || url.AsSpan(0, colon).IndexOfAny("/?#") >= 0)
            return UrlKind.Relative;
        return url[..colon].ToLowerInvariant() switch
        {
            "http" or "https" => colon + 3 < url.Length && url.AsSpan(colon + 1, 2) is "//" && HasHost(url.AsSpan(colon + 3)) ? UrlKind.Web : UrlKind.Refused,
            "mailto" or "tel" => UrlKind.Contact,
            _ => UrlKind.Refused,
        };
    }

    /// <summary>The host of a web URL, for people to read.</summary>
    public static string HostOf(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.IdnHost : "";

    private static bool HasHost(ReadOnlySpan<char> rest) => rest.Length > 0 && rest[0] is not ('/' or '\\' or '?' or '#');

    private static string Clean(string raw)
    {
        var trimmed = raw.AsSpan().Trim("\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\t\n\v\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F ");
        return trimmed.IndexOfAny('\t', '\n', '\r') < 0
            ? trimmed.ToString()
            : trimmed.ToString().Replace("\t", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);
    }
}
