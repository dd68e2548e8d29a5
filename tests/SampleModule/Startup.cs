using ItsmSite.Contents.Parts;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.LostAndFound.Drivers;
using ItsmSite.LostAndFound.Handlers;
using ItsmSite.LostAndFound.Models;
using ItsmSite.LostAndFound.Services;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.LostAndFound;

/// <summary>What was found, and where things are.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddModel<LostAndFoundModel>().AddDataMigration<Migrations>();
        services.AddPermissionProvider<Permissions>();
        services.AddScoped<FoundThings>();
        services.AddContentPart<PlacePartDriver>();
        services.AddContentHandler<PlacePartHandler>().AddContentIndexHandler<PlacePartHandler>();
        services.AddScoped<INavigationProvider, NavigationMenu>();
    }
}
