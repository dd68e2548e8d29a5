using ItsmSite.Framework.Background;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Localization;
using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Recipes;
using ItsmSite.Framework.Storage;
using ItsmSite.Framework.Web.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Framework.Web;

/// <summary>What every shell has, whatever its features.</summary>
public static class FrameworkServices
{
    /// <summary>Adds storage, content, recipes, permissions, navigation, localisation and pages.</summary>
    public static IServiceCollection AddFrameworkServices(this IServiceCollection services)
    {
        services.AddSiteStorage();
        services.AddContent();
        services.AddShellFeatures();
        services.AddRecipes();
        services.AddBackgroundTasks();
        services.AddSitePermissions();
        services.AddScoped<NavigationManager>();
        services.AddSiteLocalization();
        services.AddSingleton<SiteTime>();
        services.AddSingleton<TimeText>();
        services.AddSingleton<IHttpContextAccessor, HttpContextAccessor>();
        services.AddRouting(options => options.LowercaseUrls = true);
        services.AddRazorPages();
        services.AddOpenApi();
        services.AddProblemDetails();
        services.AddPageCompression();
        // A wrong number in an address is the caller's mistake, while developing too.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
        return services;
    }
}
