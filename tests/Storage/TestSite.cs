using System.Text.Json.Nodes;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Recipes;
using ItsmSite.Framework.Storage;
using ItsmSite.Framework.Web;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ItsmSite.Tests.Storage;

/// <summary>The framework and the module Contents on a database, without the web.</summary>
public sealed class TestSite : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private TestSite(TestDatabase database, Action<IServiceCollection>? configure)
    {
        var services = new ServiceCollection();
        services.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance).AddLogging();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddSingleton(new DataFolder(database.Folder));
        services.AddSingleton(database.Options);
        services.AddSingleton<WriterGate>();
        services.AddSingleton<PublicAudience>();
        services.AddSingleton(new ShellFeatures([]));
        services.AddSingleton(new ModuleCatalog([]));
        services.AddSingleton<ShellChanges>();
        services.AddSingleton(new RecipeFolder(database.Folder));
        services.AddSingleton<IPeople, TestPeople>();
        services.AddFrameworkServices();
        new Contents.Startup().ConfigureServices(services);
        configure?.Invoke(services);
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    public static async Task<TestSite> CreateAsync(TestDatabase database, Action<IServiceCollection>? configure = null)
    {
        var site = new TestSite(database, configure);
        await site.InScopeAsync(async services =>
        {
            await services.GetRequiredService<MigrationRunner>().RunAsync(default);
            await services.GetRequiredService<ProjectionBuilder>().BuildMissingAsync(default);
            await services.GetRequiredService<ContentDefinitions>().StoreAsync(TypeOf("Page", versionable: true), default);
            await services.GetRequiredService<ContentDefinitions>().StoreAsync(TypeOf("Note", versionable: false), default);
            await services.GetRequiredService<UnitOfWork>().CommitAsync(default);
            return 0;
        });
        return site;
    }

    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IActorAccessor>().Current = Actor.System;
        return await work(scope.ServiceProvider);
    }

    public AsyncServiceScope CreateScope()
    {
        var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IActorAccessor>().Current = Actor.System;
        return scope;
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static JsonObject TypeOf(string name, bool versionable) => new()
    {
        ["Name"] = name,
        ["Settings"] = new JsonObject { ["ContentTypeSettings"] = new JsonObject { ["Versionable"] = versionable, ["Draftable"] = true, ["Listable"] = true } },
    };
}
