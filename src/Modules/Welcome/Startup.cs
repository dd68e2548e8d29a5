using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Recipes;
using ItsmSite.Framework.Storage;
using ItsmSite.Welcome.Models;
using ItsmSite.Welcome.Services;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Welcome;

/// <summary>A newcomer's tour, searches to try, an administrator's next steps.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddModel<WelcomeModel>().AddDataMigration<Migrations>();
        services.AddScoped<GuideReader>();
        services.AddScoped<IHomeBand, TourBand>();
        services.AddScoped<IHomeBand, NextStepsBand>();
        services.AddScoped<IGuideProvider, WelcomeGuide>();
        services.AddScoped<INavigationProvider, NavigationMenu>();

        services.AddScoped<SampleSearches>();
        services.AddScoped<SampleSearchEditor>();
        services.AddSingleton<ISettingProvider, SampleSearchSetting>();
    }
}
