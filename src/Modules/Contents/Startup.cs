using ItsmSite.Contents.Api;
using ItsmSite.Contents.Fields;
using ItsmSite.Contents.Handlers;
using ItsmSite.Contents.Indexes;
using ItsmSite.Contents.Markdown;
using ItsmSite.Contents.Models;
using ItsmSite.Contents.Parts;
using ItsmSite.Contents.Recipes;
using ItsmSite.Contents.Services;
using ItsmSite.Contents.Tasks;
using ItsmSite.Framework.Background;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Recipes;
using ItsmSite.Framework.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Contents;

/// <summary>Parts that any content type may have, addresses, and the files of items.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddPermissionProvider<Permissions>().AddPermissionProvider<ContentTypePermissionProvider>();

        services.AddContentHandler<TitlePartHandler>().AddContentIndexHandler<TitlePartHandler>();
        services.AddSingleton<MarkdownRenderer>();
        services.AddContentIndexHandler<MarkdownBodyPartHandler>();
        services.AddContentIndexHandler<HtmlBodyPartHandler>();
        services.AddContentHandler<AudiencePartHandler>();
        services.AddContentHandler<SoughtByPartHandler>();
        services.AddContentHandler<LocalizationPartHandler>().AddContentIndexHandler<LocalizationPartHandler>();
        services.AddProjection<LocalizationProjection>();

        services.AddContentHandler<AutoroutePartHandler>().AddContentIndexHandler<AutoroutePartHandler>();
        services.AddProjection<AutorouteProjection>();
        services.AddProjection<FormerAddressProjection>();
        services.AddScoped<AutorouteTransformer>();
        services.AddScoped<RoutedItems>();
        services.AddScoped<PublishedPages>();
        services.AddScoped<IContentAddresses, ContentAddresses>();

        services.AddModel<MediaModel>().AddModel<ScheduledPublicationModel>().AddDataMigration<Migrations>();
        services.AddScoped<MediaStore>();
        services.AddRecipeStep<MediaStep>().AddRecipeExport<MediaExport>();

        services.AddContentHandler<ScheduledPublicationHandler>();
        services.AddScoped<ScheduledPublications>();
        services.AddBackgroundTask<PublishLaterTask>();

        services.AddContentHandler<AliasPartHandler>();
        services.AddProjection<AliasProjection>();
        services.AddContentHandler<ContainedPartHandler>();
        services.AddContentHandler<ContainedItemsHandler>().AddContentIndexHandler<ContainedItemsHandler>();

        services.AddContentFields();
        services.AddContentParts();
        services.AddContentHandler<FieldsHandler>().AddContentIndexHandler<FieldsIndexHandler>();
        services.AddProjection<TaxonomyProjection>();
        services.AddProjection<NameWordProjection>();
        services.AddScoped<Taxonomies>();
        services.AddScoped<IFacetNames, TaxonomyFacetNames>();
        services.AddContentIndexHandler<TaxonomyIndexHandler>();
        services.AddScoped<ContentNames>();
        services.AddScoped<ContentLists>();
        services.AddScoped<ContentReader>();
        services.AddScoped<ContentLinks>();
        services.AddScoped<ContentVersions>();
        services.AddScoped<ItemAudit>();
        services.AddScoped<ItemNotices>();
        services.AddScoped<ContentCommit>();
        services.AddScoped<ContentOrigins>();
        services.AddScoped<ContentEditor>();
        services.AddScoped<ContentApi>();
        services.AddScoped<ContentProblems>();
        services.AddScoped<IAuditDescriber, ContentAudit>();
        services.AddScoped<INavigationProvider, NavigationMenu>();
        services.Configure<RazorPagesOptions>(pages => pages.Conventions.AddPageRoute("/Workbench/Edit", "/workbench/content/new/{typeName}"));
    }

    /// <inheritdoc />
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.MapMedia();
        routes.MapContentApi();
        routes.MapDynamicPageRoute<AutorouteTransformer>("{**path}");
    }
}
