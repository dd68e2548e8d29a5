using ItsmSite.Contents.Panels;
using ItsmSite.Contents.Services;
using ItsmSite.Findability.Coach;
using ItsmSite.Findability.Gaps;
using ItsmSite.Findability.Log;
using ItsmSite.Findability.Models;
using ItsmSite.Findability.Saved;
using ItsmSite.Findability.Solved;
using ItsmSite.Findability.Synonyms;
using ItsmSite.Findability.Tasks;
using ItsmSite.Findability.Times;
using ItsmSite.Framework.Background;
using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Recipes;
using ItsmSite.Framework.Storage;
using ItsmSite.Search.Services;
using ItsmSite.Search.Synonyms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ItsmSite.Findability;

/// <summary>What people search for, what they do not find, and how long finding takes.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddPermissionProvider<Permissions>();
        services.AddModel<FindabilityModel>().AddDataMigration<Migrations>();
        services.AddScoped<INavigationProvider, AdminMenu>();
        services.AddSingleton<ISettingProvider, SearchLogSettings>();

        services.AddSingleton<BatchQueue<SearchNote>>();
        services.AddSingleton<SearchLogWriter>();
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<SearchLogWriter>());
        services.AddScoped<SearchLogEntries>();
        services.AddScoped<SearchWords>();
        services.AddScoped<SearchRegrouping>();
        services.AddScoped<SearchLog>();
        services.AddScoped<ISearchObserver>(provider => provider.GetRequiredService<SearchLog>());
        services.AddScoped<IHelpObserver>(provider => provider.GetRequiredService<SearchLog>());
        services.AddScoped<IPastSearches, PastSearches>();
        services.AddSingleton<PopularSearches>();
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<PopularSearches>());
        services.AddScoped<ISearchSuggester, PastSearchSuggester>();

        services.AddScoped<SearchRemoval>();
        services.AddScoped<SearchErasing>();
        services.AddScoped<OwnSearchLog>();
        services.AddScoped<IProfileSection>(provider => provider.GetRequiredService<OwnSearchLog>());
        services.AddScoped<IAuditDescriber, SearchAudit>();
        services.AddBackgroundTask<ForgetSearchesTask>();

        services.AddScoped<GapCounter>();
        services.AddScoped<GapRegrouping>();
        services.AddScoped<SearchReplay>();
        services.AddScoped<GapReplays>();
        services.AddScoped<GapLists>();
        services.AddScoped<GapCandidates>();
        services.AddScoped<GapTexts>();
        services.AddScoped<GapEditor>();
        services.AddScoped<IContentOrigin, GapOrigin>();
        services.AddBackgroundTask<ReplayGapsTask>();

        services.AddScoped<SavedSearchEditor>();
        services.AddScoped<SavedSearchLists>();
        services.AddScoped<SavedSearchTexts>();
        services.AddScoped<SavedSearchScopes>();
        services.AddScoped<SavedSearchChecks>();
        services.AddScoped<SavedSearchTrials>();
        services.AddScoped<IHomeBand, SavedSearchBand>();
        services.AddBackgroundTask<CheckSavedSearchesTask>();

        services.AddScoped<PageTopics>();
        services.AddScoped<FindingTimes>();
        services.AddScoped<SearchTurns>();
        services.AddScoped<SynonymRefusals>();
        services.AddScoped<ISynonymProposals, SynonymProposals>();

        services.AddScoped<SolvedSearchReader>();
        services.AddSingleton<SolvedSearchFollower>();
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<SolvedSearchFollower>());

        services.AddScoped<ReplayScopes>();
        services.AddScoped<ReplayList>();
        services.AddScoped<FindabilityCoach>();
        services.AddScoped<IEditorPanel, CoachPanel>();
    }

    /// <inheritdoc />
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) => app.UseMiddleware<SearchOpeningMiddleware>();
}
