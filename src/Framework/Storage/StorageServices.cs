using ItsmSite.Framework.CommandLine;
using ItsmSite.Framework.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Framework.Storage;

/// <summary>Registers the database of a shell.</summary>
public static class StorageServices
{
    /// <summary>Adds the database context, the unit of work and the core tables. <see cref="DatabaseOptions"/> and <see cref="WriterGate"/> come from the host.</summary>
    public static IServiceCollection AddSiteStorage(this IServiceCollection services)
    {
        services.AddDbContextPool<SiteDbContext>((provider, options) =>
        {
            var database = provider.GetRequiredService<DatabaseOptions>();
            if (database.Provider == DatabaseProvider.Sqlite) options.UseSqlite(database.ConnectionString);
            else options.UseNpgsql(PostgresConnection.ForShortQueries(database.ConnectionString));
            options.UseApplicationServiceProvider(provider);
            options.AddInterceptors(provider.GetRequiredService<CommitInterceptor>());
            options.ReplaceService<IModelCacheKeyFactory, SiteDbContext.ModelCacheKeyFactory>();
            options.ConfigureWarnings(w => w.Ignore(CoreEventId.ManyServiceProvidersCreatedWarning));
        });
        services.AddSingleton<CommitClock>();
        services.AddSingleton<CommitInterceptor>();
        services.AddSingleton(typeof(BriefCache<,>));
        services.AddScoped<UnitOfWork>();
        services.AddScoped<SiteSettings>();
        services.AddScoped<MigrationRunner>();
        services.AddScoped<IDoctorCheck, OutboxDoctor>();
        services.AddScoped<ICommandProvider, DoctorCommand>();
        services.AddSingleton<IChangeSignal, ChangeSignal>();
        services.AddModel<CoreModel>();
        services.AddDataMigration<CoreMigration>();
        return services;
    }

    /// <summary>Adds a module's tables to the model.</summary>
    public static IServiceCollection AddModel<T>(this IServiceCollection services)
        where T : class, IModelContributor => services.AddSingleton<IModelContributor, T>();

    /// <summary>Adds a module's migration.</summary>
    public static IServiceCollection AddDataMigration<T>(this IServiceCollection services)
        where T : DataMigration => services.AddScoped<DataMigration, T>();
}
