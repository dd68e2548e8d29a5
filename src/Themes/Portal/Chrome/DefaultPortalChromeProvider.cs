using System.Security.Claims;
using ItsmSite.Portal.Preferences;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace ItsmSite.Portal.Chrome;

/// <summary>
/// The chrome as far as the request and <see cref="PortalOptions"/> know it: no navigation yet.
/// The site's own provider is expected to take its answer and add to it.
/// </summary>
public sealed class DefaultPortalChromeProvider(IOptions<PortalOptions> options, IOptions<RequestLocalizationOptions> localization) : IPortalChromeProvider
{
    /// <inheritdoc />
    public ValueTask<PortalChrome> GetAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var chrome = new PortalChrome
        {
            SiteName = options.Value.SiteName,
            Theme = ThemeCookie.Read(context.Request),
            Cultures = [.. localization.Value.SupportedUICultures ?? []],
            Person = PersonOf(context.User),
        };
        return ValueTask.FromResult(chrome);
    }

    private static PortalPerson? PersonOf(ClaimsPrincipal user)
    {
        if (user.Identity is not { IsAuthenticated: true })
            return null;
        var userName = user.Identity.Name ?? user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "?";
        return new PortalPerson(user.FindFirstValue("name") ?? userName, user.FindFirstValue(ClaimTypes.Email));
    }
}
