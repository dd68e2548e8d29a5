using System.Reflection;
using ItsmSite.Framework.Modules;
using ItsmSite.Host;
using ItsmSite.Host.Setup;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.ApplicationParts;

namespace ItsmSite.Benchmarks.Hosting;

/// <summary>The site in this process, on a data folder; with a bare Razor page beside it in the outer host when it serves.</summary>
public sealed class BenchmarkSite : IAsyncDisposable
{
    /// <summary>Address of the bare page.</summary>
    public const string BarePath = "/benchmark/bare";

    private readonly WebApplication _app;

    private BenchmarkSite(WebApplication app) => _app = app;

    /// <summary>Where it answers; null when it does not serve.</summary>
    public Uri? Address { get; private set; }

    /// <summary>Starts the site; an empty folder is set up with the demo company.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="serve">False for what a command does: no server, no background services.</param>
    /// <param name="database">PostgreSQL connection string, or null for SQLite.</param>
    /// <param name="log">Receives what the site logs, or null for nothing.</param>
    /// <param name="recipe">What an empty folder is set up with.</param>
    public static async Task<BenchmarkSite> StartAsync(string folder, bool serve, string? database = null, ILoggerProvider? log = null, string recipe = "eagle5")
    {
        var app = SiteHost.Build(new HostArguments(folder, database, recipe, serve ? [] : ["benchmark"], []), builder =>
        {
            builder.Environment.EnvironmentName = Environments.Production;
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Urls"] = "http://127.0.0.1:0" });
            builder.Logging.ClearProviders();
            if (log is not null)
            {
                builder.Logging.AddProvider(log);
                builder.Configuration["Logging:LogLevel:Microsoft.EntityFrameworkCore"] = "Information";
            }

            if (serve) AddBarePage(builder.Services);
        });
        if (serve) app.MapRazorPages();
        var site = new BenchmarkSite(app);
        await app.Services.GetRequiredService<SiteStarter>().StartAsync(serve, CancellationToken.None);
        if (!serve) return site;
        await app.StartAsync();
        site.Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return site;
    }

    /// <summary>A scope of the shell.</summary>
    public AsyncServiceScope CreateScope() => _app.Services.GetRequiredService<ShellHost>().Current.CreateScope();

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (Address is not null) await _app.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }

    // With application parts of its own, or the outer host would serve the modules' pages too.
    private static void AddBarePage(IServiceCollection services)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var parts = new ApplicationPartManager();
        foreach (var part in new CompiledRazorAssemblyPart[] { new(assembly) }) parts.ApplicationParts.Add(part);
        parts.ApplicationParts.Add(new AssemblyPart(assembly));
        services.AddSingleton(parts);
        services.AddRazorPages();
    }
}
