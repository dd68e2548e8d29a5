using ItsmSite.Framework.Diagnostics;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Framework.Content;

/// <summary>Registers content and what modules add to it.</summary>
public static class ContentServices
{
    /// <summary>Adds content items with their tables, manager and index source.</summary>
    public static IServiceCollection AddContent(this IServiceCollection services)
    {
        services.AddModel<ContentModel>();
        services.AddDataMigration<ContentMigration>();
        services.AddScoped<ContentDefinitions>();
        services.AddScoped<ContentFinder>();
        services.AddScoped<IContentManager, ContentManager>();
        services.AddScoped<ContentIndexSource>();
        services.AddScoped<IIndexSource>(provider => provider.GetRequiredService<ContentIndexSource>());
        services.AddScoped<VisibleDocuments>();
        services.AddScoped<ProjectionBuilder>();
        services.AddScoped<IDoctorCheck, ContentDoctor>();
        services.AddScoped<IDoctorCheck, ProjectionDoctor>();
        return services;
    }

    /// <summary>Adds a handler of content items.</summary>
    public static IServiceCollection AddContentHandler<T>(this IServiceCollection services)
        where T : class, IContentHandler => services.AddScoped<IContentHandler, T>();

    /// <summary>Adds a handler that says what of an item is to be found.</summary>
    public static IServiceCollection AddContentIndexHandler<T>(this IServiceCollection services)
        where T : class, IContentIndexHandler => services.AddScoped<IContentIndexHandler, T>();

    /// <summary>Adds a projection: its table, its upkeep and its filling.</summary>
    public static IServiceCollection AddProjection<T>(this IServiceCollection services)
        where T : class, IContentHandler, IModelContributor, IProjection
    {
        services.AddSingleton<T>();
        services.AddSingleton<IModelContributor>(provider => provider.GetRequiredService<T>());
        services.AddSingleton<IContentHandler>(provider => provider.GetRequiredService<T>());
        services.AddSingleton<IProjection>(provider => provider.GetRequiredService<T>());
        return services;
    }
}
