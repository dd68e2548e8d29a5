using ItsmSite.Framework.Storage;
using ItsmSite.Framework.Web.Chrome;

namespace ItsmSite.Branding.Services;

/// <summary>What the theme shows of the brand.</summary>
public sealed class SiteBrand(SiteSettings settings) : IPortalBrand
{
    /// <inheritdoc />
    public async ValueTask<PortalBrand> GetAsync(CancellationToken cancellationToken)
    {
        var colour = BrandColour.Parse(await settings.FindAsync<string>(BrandSettings.Colour, cancellationToken));
        var logo = await settings.FindAsync<string>(BrandSettings.Logo, cancellationToken) ?? "";
        return new PortalBrand(colour is { } c ? $"/branding/{c.ToString()[1..]}.css" : null, BrandSettings.IsLogoName(logo) ? $"/branding/{logo}" : null);
    }
}
