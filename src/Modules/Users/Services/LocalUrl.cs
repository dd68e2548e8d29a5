using Microsoft.AspNetCore.Http.HttpResults;

namespace ItsmSite.Users.Services;

/// <summary>Addresses one is sent to after a form.</summary>
public static class LocalUrl
{
    /// <summary>The home page.</summary>
    public const string Home = "/";

    /// <summary>The address when it is a path of this site that can be shown after signing in, else the home page.</summary>
    /// <param name="url">What came with the request; anybody may have written it.</param>
    public static string OrHome(string? url)
    {
        if (url is null || !url.StartsWith('/') || !RedirectHttpResult.IsLocalUrl(url)) return Home;
        var path = url.Split('?', '#')[0];
        return path.Equals("/sign-in", StringComparison.OrdinalIgnoreCase) || path.Equals("/sign-out", StringComparison.OrdinalIgnoreCase) ? Home : url;
    }
}
