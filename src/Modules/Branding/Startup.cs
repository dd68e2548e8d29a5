using ItsmSite.Branding.Services;
using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Recipes;
using ItsmSite.Framework.Web.Chrome;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Branding;

/// <summary>The site's name, logo and colour.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<ISettingProvider, BrandSettings>();
        services.AddScoped<IPortalBrand, SiteBrand>();
        services.AddScoped<BrandEditor>();
        services.AddScoped<IGuideProvider, BrandingGuide>();
        services.AddScoped<INavigationProvider, AdminMenu>();
    }

    /// <inheritdoc />
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) => routes.MapBranding();
}
