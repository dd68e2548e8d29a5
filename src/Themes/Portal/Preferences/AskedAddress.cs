using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace ItsmSite.Portal.Preferences;

/// <summary>The address in the browser's address bar, where a form that changes a preference leads back to.</summary>
public static class AskedAddress
{
    /// <summary>Path and query as the browser asked for them, also on an error page that is shown in the place of another.</summary>
    public static string Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.Request;
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is { } asked) 
            return (new PathString(asked.OriginalPathBase) + new PathString(asked.OriginalPath)).ToUriComponent() + asked.OriginalQueryString;
        return (request.PathBase + request.Path).ToUriComponent() + request.QueryString;
    }
}
