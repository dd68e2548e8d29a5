using System.Collections.Frozen;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using ItsmSite.Framework.Web;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ItsmSite.Framework.Modules;

/// <summary>
/// Builds shells. A shell has a container, routes and application parts of its own, made from the features that are on;
/// of the outer host it sees only the services named here.
/// </summary>
public sealed class ShellBuilder(IServiceProvider host, ModuleCatalog catalog)
{
    private static readonly Type[] s_fromHost =
    [
        typeof(IConfiguration), typeof(IHostEnvironment), typeof(IWebHostEnvironment), typeof(IHostApplicationLifetime), typeof(ILoggerFactory),
        typeof(DiagnosticListener), typeof(DiagnosticSource), typeof(IMeterFactory), typeof(TimeProvider), typeof(ModuleCatalog),
    ];

    /// <summary>Builds a shell with the given features; its services are not started yet.</summary>
    /// <param name="features">The features that are on, with all they depend on, dependencies first.</param>
    /// <param name="version">Version of the <see cref="ShellDescriptor"/> that says so, 0 where there is none.</param>
    public async Task<ShellContext> BuildAsync(IReadOnlyList<FeatureInfo> features, long version)
    {
        ArgumentNullException.ThrowIfNull(features);
        var startups = StartupFinder.Find(features);

        var services = new ServiceCollection();
        AddHostServices(services);
        services.AddSingleton(new ShellFeatures(features) { HiddenContentTypes = HiddenTypes(features) });
        services.AddSingleton(ApplicationParts(features));
        services.AddFrameworkServices();
        foreach (var startup in startups) startup.ConfigureServices(services);

        var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
        try
        {
            var pipeline = await ShellPipeline.BuildAsync(provider, startups);
            return new ShellContext(features, version, provider, pipeline);
        }
        catch
        {
            await provider.DisposeAsync();
            throw;
        }
    }

    private FrozenSet<string> HiddenTypes(IReadOnlyList<FeatureInfo> on) =>
        catalog.Features.Except(on).SelectMany(f => f.Manifest.ContentTypes).Except(on.SelectMany(f => f.Manifest.ContentTypes)).ToFrozenSet(StringComparer.Ordinal);

    private void AddHostServices(IServiceCollection services)
    {
        // Registered as instances, so that disposing a shell leaves them alone.
        foreach (var type in s_fromHost) services.AddSingleton(type, host.GetRequiredService(type));
        foreach (var shared in host.GetServices<SharedWithShells>()) services.AddSingleton(shared.ServiceType, host.GetRequiredService(shared.ServiceType));
        services.Add(ServiceDescriptor.Singleton(typeof(ILogger<>), typeof(Logger<>)));
        services.AddOptions();
    }

    private static ApplicationPartManager ApplicationParts(IReadOnlyList<FeatureInfo> features)
    {
        var manager = new ApplicationPartManager();
        // Where two assemblies hold a view of the same path, the first one wins: themes before modules, a theme before the one it is based on.
        var modules = features.Select(f => f.Module).Distinct().ToList();
        var assemblies = modules.Where(m => m.IsTheme).Reverse().Concat(modules.Where(m => !m.IsTheme)).Select(m => m.Assembly).Append(typeof(ShellBuilder).Assembly);
        foreach (var assembly in assemblies)
        {
            foreach (var part in ApplicationPartFactory.GetApplicationPartFactory(assembly).GetApplicationParts(assembly))
                manager.ApplicationParts.Add(part);
        }

        return manager;
    }
}
