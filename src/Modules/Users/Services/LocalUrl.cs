using Microsoft.AspNetCore.Http.HttpResults;

namespace ItsmSite.Users.Services;

/// <summary>Addresses one is sent to after a form.</summary>
public static class LocalUrl
{
    /// <summary>The home page.</summary>
    public const string Home = "/";

    /// <summary>The address when it is a path of this site, else the home page.</summary>
    /// <param name="url">What came with the request; anybody may have written it.</param>
    public static string OrHome(string? url) => url is not null && url.StartsWith('/') && RedirectHttpResult.IsLocalUrl(url) ? url : Home;

    /// <summary>As <see cref="OrHome"/>, but not back to the pages for signing in and out.</summary>
    /// <param name="url">What came with the request; anybody may have written it.</param>
    public static string AfterSignIn(string? url)
    {
        var local = OrHome(url);
        var path = local.Split('?', '#')[0];
        return path.Equals("/sign-in", StringComparison.OrdinalIgnoreCase) || path.Equals("/sign-out", StringComparison.OrdinalIgnoreCase) ? Home : local;
    }
}
