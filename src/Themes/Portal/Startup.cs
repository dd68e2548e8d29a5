using ItsmSite.Framework.Modules;
using ItsmSite.Portal.Chrome;
using ItsmSite.Portal.Preferences;
using ItsmSite.Framework.Web.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ItsmSite.Portal;

/// <summary>The look of the Portal, and the choices of colours and language.</summary>
public sealed class Startup : StartupBase
{
    /// <summary>Before the modules, so that what they register replaces the theme's own.</summary>
    public override int Order => -100;

    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddLocalization();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddScoped<IPortalChromeProvider, DefaultPortalChromeProvider>();
        services.TryAddSingleton<TimeText>();
    }

    /// <inheritdoc />
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) => routes.MapPreferences();
}
