using ItsmSite.Framework.Background;
using ItsmSite.Framework.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Search.BestBets;

/// <summary>Registers the best bets.</summary>
public static class BestBetServices
{
    /// <summary>Adds what keeps and edits best bets.</summary>
    public static IServiceCollection AddBestBets(this IServiceCollection services)
    {
        services.AddModel<BestBetModel>().AddDataMigration<BestBetMigrations>();
        services.AddScoped<BestBetCache>();
        services.AddScoped<BestBetFinder>();
        services.AddScoped<BestBetEditor>();
        services.AddScoped<BestBetLists>();
        services.AddScoped<BestBetTexts>();
        services.AddScoped<IAuditDescriber, BestBetAudit>();
        services.AddScoped<BestBetRegrouping>();
        services.AddBackgroundTask<RegroupBestBetsTask>();
        return services;
    }
}
