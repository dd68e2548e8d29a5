using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Framework.Web.Chrome;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace ItsmSite.Portal.Chrome;

/// <summary>What stands around a page: the site's name, the modules' links, who is signed in.</summary>
public sealed class PortalChromeProvider(
    SiteSettings settings, IEnumerable<IPortalBrand> brands, NavigationManager navigation, IActorAccessor actor, IOptions<RequestLocalizationOptions> localization) : IPortalChromeProvider
{
    private PortalChrome? _chrome;

    /// <inheritdoc />
    public async ValueTask<PortalChrome> GetAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return _chrome ??= new PortalChrome
        {
            SiteName = await settings.FindAsync<string>("SiteName", context.RequestAborted) ?? "IT Portal",
            Brand = brands.FirstOrDefault() is { } brand ? await brand.GetAsync(context.RequestAborted) : new PortalBrand(null, null),
            Theme = ThemePreferences.Read(context.Request),
            Cultures = [.. localization.Value.SupportedUICultures ?? []],
            Person = PersonOf(actor.Current),
            Navigation = await LinksAsync(NavigationMenus.Portal, context.Request.Path),
            PersonLinks = await LinksAsync(NavigationMenus.Person, context.Request.Path),
            FooterLinks = await LinksAsync(NavigationMenus.Footer, context.Request.Path),
        };
    }

    private static PortalPerson? PersonOf(Actor who) => who.IsPerson ? new PortalPerson(who.DisplayName, who.Email) : null;

    private async Task<IReadOnlyList<NavigationLink>> LinksAsync(string menu, PathString path) =>
        [.. (await navigation.BuildMenuAsync(menu)).Select(item => new NavigationLink(item.Text, item.Url, item.Icon, path.Equals(item.Url, StringComparison.OrdinalIgnoreCase)))];
}
