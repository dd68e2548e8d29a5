using ItsmSite.Framework.Recipes;
using ItsmSite.Framework.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ItsmSite.Search.Synonyms;

/// <summary>Registers the synonyms.</summary>
public static class SynonymServices
{
    /// <summary>Adds what keeps and edits synonyms.</summary>
    public static IServiceCollection AddSynonyms(this IServiceCollection services)
    {
        services.AddModel<SynonymModel>().AddDataMigration<Migrations>();
        services.AddSingleton<SynonymFollower>();
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<SynonymFollower>());
        services.AddScoped<SynonymStore>();
        services.AddScoped<SynonymEditor>();
        services.AddScoped<SynonymLists>();
        services.AddScoped<SynonymTexts>();
        services.AddScoped<IAuditDescriber, SynonymAudit>();
        services.AddRecipeStep<SynonymsStep>().AddRecipeExport<SynonymsExport>();
        return services;
    }
}
