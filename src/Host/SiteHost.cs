using System.Reflection;
using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Recipes;
using ItsmSite.Framework.Storage;
using ItsmSite.Host.Setup;
using ItsmSite.Search;

namespace ItsmSite.Host;

/// <summary>Puts the program together: the outer host, and in it the shell made from the modules.</summary>
public static class SiteHost
{
    /// <summary>Builds the program; nothing is opened or listened to yet.</summary>
    /// <param name="arguments">The program's arguments.</param>
    /// <param name="configure">Last word on the host's services and configuration, for tests.</param>
    /// <param name="besides">Assemblies that mark further modules, for tests.</param>
    public static WebApplication Build(HostArguments arguments, Action<WebApplicationBuilder>? configure = null, params IEnumerable<Assembly> besides)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = [.. arguments.Rest],
            ApplicationName = typeof(SiteHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        // Serves the modules' files from where they were built as well, not only when published.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        if (arguments.IsCommand) builder.Logging.ForCommandLine();
        configure?.Invoke(builder);

        var services = builder.Services;
        services.AddSingleton(arguments);
        services.AddSingleton(ModuleCatalog.FromHost([Assembly.GetExecutingAssembly(), .. besides]));
        services.AddSingleton<ShellBuilder>();
        services.AddSingleton<ShellHost>();
        services.AddSingleton<FeatureRules>();
        services.AddSingleton<ShellDescriptorReader>();
        services.AddSingleton<SiteStarter>();
        services.AddHostedService<ShellFollower>();
        services.AddHttpContextAccessor();
        services.AddHealthChecks().AddCheck<ReadyCheck>("site", tags: ["ready"]);
        services.AddSingleton(TimeProvider.System);
        SharedWithShells.Add(services, _ => new DataFolder(arguments.DataFolder));
        SharedWithShells.Add(services, provider => DatabaseOptions.From(arguments.Database ?? builder.Configuration.GetConnectionString("Site"), provider.GetRequiredService<DataFolder>()));
        SharedWithShells.Add(services, provider => new WriterGate(provider.GetRequiredService<DatabaseOptions>()));
        SharedWithShells.Add(services, _ => new PublicAudience());
        SharedWithShells.Add(services, _ => new ShellChanges());
        SharedWithShells.Add(services, _ => new RecipeFolder(Path.Combine(AppContext.BaseDirectory, "recipes")));

        services.AddSearchIndex();

        var app = builder.Build();
        app.MapHealth();
        app.UseMiddleware<ShellMiddleware>();
        return app;
    }
}
