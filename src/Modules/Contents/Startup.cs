using ItsmSite.Contents.Handlers;
using ItsmSite.Contents.Indexes;
using ItsmSite.Contents.Markdown;
using ItsmSite.Contents.Recipes;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Recipes;
using ItsmSite.Framework.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Contents;

/// <summary>Parts that any content type may have, addresses, and the files of items.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<IPermissionProvider, Permissions>();

        services.AddContentHandler<TitlePartHandler>().AddContentIndexHandler<TitlePartHandler>();
        services.AddSingleton<MarkdownRenderer>();
        services.AddContentIndexHandler<MarkdownBodyPartHandler>();
        services.AddContentHandler<AudiencePartHandler>();
        services.AddContentIndexHandler<LocalizationPartHandler>();
        services.AddProjection<LocalizationProjection>();

        services.AddContentHandler<AutoroutePartHandler>().AddContentIndexHandler<AutoroutePartHandler>();
        services.AddProjection<AutorouteProjection>();
        services.AddScoped<AutorouteTransformer>();

        services.AddModel<MediaModel>().AddDataMigration<Migrations>();
        services.AddScoped<MediaStore>();
        services.AddRecipeStep<MediaStep>();
    }

    /// <inheritdoc />
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.MapMedia();
        routes.MapDynamicPageRoute<AutorouteTransformer>("{**path}");
    }
}
