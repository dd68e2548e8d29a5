using ItsmSite.Contents.Parts;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Background;
using ItsmSite.Framework.CommandLine;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Commands;
using ItsmSite.Knowledge.Drivers;
using ItsmSite.Knowledge.Handlers;
using ItsmSite.Knowledge.Indexes;
using ItsmSite.Knowledge.Models;
using ItsmSite.Knowledge.Reading;
using ItsmSite.Knowledge.Services;
using ItsmSite.Knowledge.Tasks;
using ItsmSite.Knowledge.Writing;
using ItsmSite.Knowledge.Writing.Autosave;
using ItsmSite.Knowledge.Writing.Checks;
using ItsmSite.Knowledge.Writing.Links;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ItsmSite.Knowledge;

/// <summary>Articles: reading, writing, reviewing, importing.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<RenderedArticleCache>();
        services.AddSingleton<RelatedHitsCache>();
        services.AddScoped<ArticleRenderer>();
        services.AddScoped<ImportedLinks>();
        services.AddContentPart<ArticlePartDriver>();
        services.AddContentHandler<ArticlePartHandler>().AddContentIndexHandler<ArticlePartHandler>();

        services.AddModel<ArticleLifeModel>().AddDataMigration<ArticleLifeMigration>();
        services.AddContentHandler<ArticleLifeHandler>().AddContentHandler<TranslationHandler>();
        services.AddProjection<ReviewDueProjection>().AddProjection<RetiredProjection>().AddProjection<LanguageProjection>()
            .AddProjection<PublishedArticleProjection>().AddProjection<LatestArticleProjection>();
        services.AddScoped<IAuditDescriber, ArticleAudit>();
        services.AddScoped<ArticleOwners>();
        services.AddScoped<ArticleSuccessors>();
        services.AddScoped<ArticleRetirement>();
        services.AddScoped<RetiredArticles>();
        services.AddScoped<ArticleLanguages>();
        services.AddScoped<RelatedArticles>();
        services.AddScoped<ArticleTemplates>();
        services.AddScoped<IFacetNames, TemplateFacetNames>();
        services.AddScoped<ArticleReviewers>();
        services.AddScoped<ArticleReviews>();
        services.AddScoped<ReviewLists>();
        services.AddScoped<IHomeSection, ReviewSection>();
        services.AddScoped<ArticleReminders>();
        services.AddBackgroundTask<ReviewDueTask>();

        services.AddScoped<ArticleReader>();
        services.AddScoped<ArticleEditor>();
        services.AddScoped<ArticleLists>();
        services.Configure<ContentPageOptions>(pages =>
        {
            pages.DisplayPages[ArticlePart.ContentType] = "/Articles/Display";
            pages.FormerPages[ArticlePart.ContentType] = "/Articles/Retired";
            pages.ListUrls[ArticlePart.ContentType] = "/articles";
            pages.EditUrls[ArticlePart.ContentType] = "/articles/write/{0}";
            pages.CoachedEditUrls[ArticlePart.ContentType] = "/articles/write/{0}?look=true";
        });
        services.AddScoped<INavigationProvider, NavigationMenu>();
        services.AddScoped<IHomeSection, NewArticles>();
        services.AddScoped<IGuideProvider, KnowledgeGuide>();

        services.AddModel<ReadingModel>().AddDataMigration<Migrations>();
        services.AddSingleton<ReadingLog>();
        services.AddSingleton<ReadingWriter>();
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<ReadingWriter>());
        services.AddScoped<ArticleDiscussions>();
        services.AddScoped<ArticleFeedback>();
        services.AddScoped<ArticleChanges>();
        services.AddScoped<StuckReports>();
        services.AddScoped<AuthorArticles>();
        services.AddScoped<AuthorFigures>();
        services.AddContentHandler<ReadingHandler>().AddContentHandler<SecretHandler>().AddContentIndexHandler<VotesIndexHandler>();
        services.AddScoped<IHomeSection, FollowedArticles>();

        services.AddProjection<ImportProjection>();
        services.AddScoped<ArticleStore>();
        services.AddScoped<ICommandProvider, ImportArticlesCommand>();
        services.AddContentIndexHandler<ImportPartHandler>();
        AddWriting(services);
    }

    /// <inheritdoc />
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) => routes.MapWriting();

    // What helps while one writes: files, unsaved text, links to choose, checks.
    private static void AddWriting(IServiceCollection services)
    {
        services.AddScoped<OwnFiles>();
        services.AddScoped<ArticleFiles>();

        services.AddModel<ArticleAutosaveModel>().AddDataMigration<ArticleAutosaveMigration>();
        services.AddScoped<ArticleAutosaves>();
        services.AddBackgroundTask<ForgetAutosavesTask>();

        services.AddScoped<Readers>();
        services.AddScoped<LinkPicker>();
        services.AddScoped<LinkCheck>();

        services.AddScoped<SecretExamples>();
        services.AddScoped<ArticleChecks>();
        services.AddSingleton<IArticleRule, TitleRule>();
        services.AddSingleton<IArticleRule, AlternativeTextRule>();
        services.AddSingleton<IArticleRule, EmptyLinkRule>();
        services.AddSingleton<IArticleRule, HeadingOrderRule>();
        services.AddSingleton<IArticleRule, LongParagraphRule>();
    }
}
