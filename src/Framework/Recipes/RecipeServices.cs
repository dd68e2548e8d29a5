using ItsmSite.Framework.CommandLine;
using ItsmSite.Framework.Recipes.Export;
using ItsmSite.Framework.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Framework.Recipes;

/// <summary>Registers recipes, their steps and what they export.</summary>
public static class RecipeServices
{
    /// <summary>Adds the executor, the export, their commands and the steps of the framework. <see cref="RecipeFolder"/> comes from the host.</summary>
    public static IServiceCollection AddRecipes(this IServiceCollection services)
    {
        services.AddSingleton<RecipeExecutor>();
        services.AddScoped<RecipeWriter>();
        services.AddScoped<ICommandProvider, RecipeCommands>();
        services.AddModel<StoredDefinitionModel>().AddDataMigration<StoredDefinitionMigration>();
        services.AddScoped<StoredDefinitions>();
        services.AddScoped<ContentPeople>();
        services.AddScoped<IRecipeParameters, SiteParameters>();
        services.AddSingleton<SettingCatalog>();
        services.AddSingleton<ISettingProvider, SiteSettingProvider>();

        services.AddRecipeStep<FeatureStep>().AddRecipeExport<FeatureExport>();
        services.AddRecipeStep<ThemesStep>().AddRecipeExport<ThemesExport>();
        services.AddRecipeStep<SettingsStep>().AddRecipeExport<SettingsExport>();
        services.AddRecipeStep<ContentDefinitionStep>().AddRecipeExport<ContentDefinitionExport>();
        services.AddRecipeStep<WorkflowTypeStep>().AddRecipeExport<WorkflowTypeExport>();
        services.AddRecipeStep<IndexProfileStep>().AddRecipeExport<IndexProfileExport>();
        services.AddRecipeStep<ResetIndexStep>().AddRecipeStep<RebuildIndexStep>();
        services.AddRecipeStep<ContentStep>().AddRecipeExport<ContentExport>();
        return services;
    }

    /// <summary>Adds a kind of step.</summary>
    public static IServiceCollection AddRecipeStep<T>(this IServiceCollection services)
        where T : NamedRecipeStepHandler => services.AddScoped<NamedRecipeStepHandler, T>();

    /// <summary>Adds what an export writes.</summary>
    public static IServiceCollection AddRecipeExport<T>(this IServiceCollection services)
        where T : class, IRecipeExport => services.AddScoped<IRecipeExport, T>();
}
