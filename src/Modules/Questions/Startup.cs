using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Recipes;
using ItsmSite.Framework.Storage;
using ItsmSite.Questions.Handlers;
using ItsmSite.Questions.Indexes;
using ItsmSite.Questions.Models;
using ItsmSite.Questions.Recipes;
using ItsmSite.Questions.Services;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Questions;

/// <summary>Questions and answers: asking, answering, accepting, finding, and making an article of it.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddPermissionProvider<Permissions>();
        services.AddModel<QuestionsModel>().AddDataMigration<Migrations>();
        services.AddProjection<QuestionProjection>();
        services.AddContentHandler<QuestionHandler>().AddContentIndexHandler<QuestionIndexHandler>();
        services.AddScoped<IFacetNames, StatusFacetNames>();
        services.AddScoped<IAuditDescriber, QuestionAudit>();
        services.AddRecipeStep<AnswersStep>().AddRecipeExport<AnswersExport>();

        services.AddScoped<QuestionTeams>();
        services.AddScoped<QuestionFinder>();
        services.AddScoped<QuestionChanges>();
        services.AddScoped<QuestionReader>();
        services.AddScoped<QuestionLists>();
        services.AddScoped<QuestionEditor>();
        services.AddScoped<AnswerEditor>();
        services.AddScoped<QuestionCloser>();
        services.AddScoped<SimilarContent>();
        services.AddScoped<IContentOrigin, QuestionOrigin>();

        services.Configure<ContentPageOptions>(pages =>
        {
            pages.DisplayPages[QuestionPart.ContentType] = "/Questions/Display";
            pages.ListUrls[QuestionPart.ContentType] = "/questions";
            pages.EditUrls[QuestionPart.ContentType] = "/questions/edit/{0}";
        });
        services.AddScoped<INavigationProvider, NavigationMenu>();
        services.AddScoped<IHomeSection, UnansweredSection>();
        services.AddScoped<IHomeSection, AskSection>();
        services.AddScoped<ISearchOffer, AskOffer>();
        services.AddScoped<IGuideProvider, QuestionsGuide>();
    }
}
