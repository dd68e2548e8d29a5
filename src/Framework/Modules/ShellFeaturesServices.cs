using ItsmSite.Framework.CommandLine;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Framework.Modules;

/// <summary>Registers what switches features.</summary>
public static class ShellFeaturesServices
{
    /// <summary>Adds the manager of features and its commands. <see cref="ModuleCatalog"/> and <see cref="ShellChanges"/> come from the host.</summary>
    public static IServiceCollection AddShellFeatures(this IServiceCollection services)
    {
        services.AddSingleton<FeatureRules>();
        services.AddScoped<IShellFeaturesManager, ShellFeaturesManager>();
        services.AddScoped<ICommandProvider, FeatureCommands>();
        return services;
    }
}
