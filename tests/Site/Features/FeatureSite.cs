using System.Diagnostics;
using System.Net;
using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Site.Features;

/// <summary>A site of its own: what is switched here concerns all of its pages. Tests leave all features on.</summary>
public class FeatureSite : IAsyncLifetime
{
    public RunningSite Site { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Site = await StartAsync();

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>A browser without scripts, signed in.</summary>
    public async Task<Visitor> SignInAsync(string userName)
    {
        var visitor = new Visitor(Site.Address);
        await visitor.SignInAsync(userName);
        return visitor;
    }

    /// <summary>Switches features and waits until the new shell answers; how long that took.</summary>
    public async Task<TimeSpan> SwitchAsync(string[] enable, string[] disable)
    {
        var clock = Stopwatch.StartNew();
        long version;
        await using (var scope = Site.CreateScope())
        {
            var services = scope.ServiceProvider;
            services.GetRequiredService<IActorAccessor>().Current = Actor.System;
            version = (await services.GetRequiredService<IShellFeaturesManager>().UpdateAsync(enable, disable, withDependents: false, default)).Version;
            await services.GetRequiredService<UnitOfWork>().CommitAsync(default);
        }

        Assert.True(await Site.Services.GetRequiredService<ShellChanges>().WaitForAsync(version, default));
        return clock.Elapsed;
    }

    /// <summary>Asks until an address is answered so; how long that took.</summary>
    public static async Task<TimeSpan> UntilAsync(Visitor visitor, string path, HttpStatusCode status)
    {
        var clock = Stopwatch.StartNew();
        while ((await visitor.GetAsync(path)).StatusCode != status)
        {
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{path} was not answered with {status} within 20 s.");
            await Task.Delay(50);
        }

        return clock.Elapsed;
    }

    /// <summary>Starts the site.</summary>
    protected virtual Task<RunningSite> StartAsync() => RunningSite.StartAsync();
}
