using System.Reflection;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Modules;
using ItsmSite.Host;
using ItsmSite.Host.Setup;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ItsmSite.Tests.Hosting;

/// <summary>The whole site with the demo company, on a free port of the loopback interface and in a folder of its own.</summary>
public sealed class RunningSite : IAsyncDisposable
{
    public const string Password = "Eagle5-demo!";

    private readonly WebApplication _app;
    private readonly string _folder;

    private RunningSite(WebApplication app, string folder, LogRecorder log)
    {
        _app = app;
        _folder = folder;
        Log = log;
    }

    public Uri Address { get; private set; } = null!;

    public LogRecorder Log { get; }

    public string Folder => _folder;

    public static Task<RunningSite> StartAsync(string recipe = "eagle5", string? database = null, params IEnumerable<Assembly> modules) => StartAsync(recipe, database, [], modules);

    /// <summary>A site that serves its files as in production: compressed at the build, and kept by browsers.</summary>
    public static Task<RunningSite> StartAsServedAsync() =>
        StartAsync("eagle5", null, new() { ["ReloadStaticAssetsAtRuntime"] = "false", ["EnableStaticAssetsDevelopmentCaching"] = "true" }, []);

    private static async Task<RunningSite> StartAsync(string recipe, string? database, Dictionary<string, string?> settings, IEnumerable<Assembly> modules)
    {
        var folder = Directory.CreateTempSubdirectory("itsmsite-site-").FullName;
        var log = new LogRecorder();
        var app = SiteHost.Build(new HostArguments(folder, database, recipe, [], ["--environment", Environments.Development]), builder =>
        {
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Urls"] = "http://127.0.0.1:0", ["Demo:ShowPeople"] = "true" });
            builder.Configuration.AddInMemoryCollection(settings);
            builder.Logging.ClearProviders().AddProvider(log);
        }, modules);
        var site = new RunningSite(app, folder, log);
        await app.Services.GetRequiredService<SiteStarter>().StartAsync(serve: true, CancellationToken.None);
        await app.StartAsync();
        site.Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return site;
    }

    /// <summary>The outer host's services.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>A scope of the shell, to look behind the pages.</summary>
    public AsyncServiceScope CreateScope() => _app.Services.GetRequiredService<ShellHost>().Current.CreateScope();

    /// <summary>Waits until the index has followed all changes; after the set-up it does so in the background.</summary>
    public async Task CatchUpAsync()
    {
        await using var scope = CreateScope();
        await scope.ServiceProvider.GetRequiredService<IIndexFollower>().CatchUpAsync(null, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
