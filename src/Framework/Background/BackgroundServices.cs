using ItsmSite.Framework.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ItsmSite.Framework.Background;

/// <summary>Registers background tasks.</summary>
public static class BackgroundServices
{
    /// <summary>Adds the worker, the tables and what administrators do with tasks.</summary>
    public static IServiceCollection AddBackgroundTasks(this IServiceCollection services)
    {
        services.AddModel<BackgroundTaskModel>().AddDataMigration<BackgroundTaskMigration>();
        services.AddSingleton<BackgroundTaskCatalog>();
        services.AddSingleton<BackgroundTaskRunner>();
        services.AddScoped<BackgroundTaskReport>();
        services.AddScoped<BackgroundTasks>();
        services.AddSingleton<IHostedService, BackgroundTaskWorker>();
        return services;
    }

    /// <summary>Adds a task; it runs while its feature is on.</summary>
    public static IServiceCollection AddBackgroundTask<T>(this IServiceCollection services)
        where T : class, IBackgroundTask
    {
        services.AddScoped<T>();
        return services.AddSingleton(new BackgroundTaskInfo(typeof(T)));
    }
}
