using ItsmSite.Framework.CommandLine;
using ItsmSite.Framework.Diagnostics;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using ItsmSite.Search.Analysis;
using ItsmSite.Search.BestBets;
using ItsmSite.Search.Commands;
using ItsmSite.Search.Explaining;
using ItsmSite.Search.Services;
using ItsmSite.Search.Synonyms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ItsmSite.Search;

/// <summary>The one search: home, results, its interface for programs, and the follower that keeps the index in line with the data.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddPermissionProvider<Permissions>();
        services.AddScoped<INavigationProvider, AdminMenu>();
        services.AddSingleton<IndexFollower>();
        services.AddSingleton<IIndexFollower>(provider => provider.GetRequiredService<IndexFollower>());
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<IndexFollower>());
        services.AddSingleton<ITextAnalyzer, TextAnalyzer>();
        services.AddSingleton(provider => new SearchGroups(provider.GetRequiredService<ITextAnalyzer>(), FinnishMorphology.Loaded));
        services.AddScoped<SearchService>();
        services.AddScoped<SearchTexts>();
        services.AddScoped<FacetGroups>();
        services.AddScoped<FilterAdvice>();
        services.AddScoped<HitReasons>();
        services.AddScoped<ExplainedSearch>();
        services.AddSynonyms();
        services.AddBestBets();
        services.AddScoped<IGuideProvider, SearchGuide>();
        services.AddScoped<IDoctorCheck, IndexDoctor>();
        services.AddScoped<CommandSearch>();
        services.AddScoped<SearchRunCommand>();
        services.AddScoped<SearchEvaluateCommand>();
        services.AddScoped<SearchRebuildCommand>();
        services.AddScoped<ICommandProvider, SearchCommands>();
    }

    /// <inheritdoc />
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) => routes.MapSearchApi();
}
