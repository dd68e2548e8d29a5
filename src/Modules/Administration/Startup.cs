using ItsmSite.Administration.Services;
using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ItsmSite.Administration;

/// <summary>What administrators do in the Workbench.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddPermissionProvider<Permissions>();
        services.AddScoped<INavigationProvider, AdminMenu>();
        services.AddScoped<IGuideProvider, AdministrationGuide>();
        services.AddScoped<AuditTrail>();
        services.AddScoped<IAuditDescriber, SiteAudit>();
        services.AddScoped<Outbox>();
        services.AddScoped<RecipeList>();
        services.AddScoped<RecipeRunner>();
        services.AddScoped<RecipeUploads>();
        services.AddSingleton<RecipeGate>();
        services.AddSingleton<IndexRebuilds>();
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<IndexRebuilds>());
    }
}
