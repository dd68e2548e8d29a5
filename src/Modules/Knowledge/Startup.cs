using ItsmSite.Contents.Parts;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.CommandLine;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Navigation;
using ItsmSite.Knowledge.Commands;
using ItsmSite.Knowledge.Drivers;
using ItsmSite.Knowledge.Handlers;
using ItsmSite.Knowledge.Indexes;
using ItsmSite.Knowledge.Models;
using ItsmSite.Knowledge.Services;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Knowledge;

/// <summary>Articles: reading, writing, importing.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<RenderedArticleCache>();
        services.AddScoped<ArticleRenderer>();
        services.AddScoped<ImportedLinks>();
        services.AddContentPart<ArticlePartDriver>();
        services.AddContentHandler<ArticlePartHandler>().AddContentIndexHandler<ArticlePartHandler>();

        services.AddScoped<ArticleReader>();
        services.AddScoped<ArticleEditor>();
        services.AddScoped<ArticleLists>();
        services.Configure<ContentPageOptions>(pages =>
        {
            pages.DisplayPages[ArticlePart.ContentType] = "/Articles/Display";
            pages.ListUrls[ArticlePart.ContentType] = "/articles";
            pages.EditUrls[ArticlePart.ContentType] = "/articles/write/{0}";
        });
        services.AddScoped<INavigationProvider, NavigationMenu>();
        services.AddScoped<IHomeSection, NewArticles>();

        services.AddProjection<ImportProjection>();
        services.AddScoped<ArticleStore>();
        services.AddScoped<ICommandProvider, ImportArticlesCommand>();
        services.AddContentIndexHandler<ImportPartHandler>();
    }
}
