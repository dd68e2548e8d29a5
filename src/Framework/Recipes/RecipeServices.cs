using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Framework.Recipes;

/// <summary>Registers recipes and their steps.</summary>
public static class RecipeServices
{
    /// <summary>Adds the executor and the steps of the framework. <see cref="RecipeFolder"/> comes from the host.</summary>
    public static IServiceCollection AddRecipes(this IServiceCollection services)
    {
        services.AddSingleton<RecipeExecutor>();
        services.AddRecipeStep<FeatureStep>();
        services.AddRecipeStep<ThemesStep>();
        services.AddRecipeStep<SettingsStep>();
        services.AddRecipeStep<ContentDefinitionStep>();
        services.AddRecipeStep<ContentStep>();
        return services;
    }

    /// <summary>Adds a kind of step.</summary>
    public static IServiceCollection AddRecipeStep<T>(this IServiceCollection services)
        where T : NamedRecipeStepHandler => services.AddScoped<NamedRecipeStepHandler, T>();
}
