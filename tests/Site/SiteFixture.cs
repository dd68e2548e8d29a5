using ItsmSite.Tests.Hosting;
using Xunit;

[assembly: AssemblyFixture(typeof(ItsmSite.Tests.Site.SiteFixture))]

namespace ItsmSite.Tests.Site;

/// <summary>One site for all tests of the assembly; each test brings articles of its own.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    public RunningSite Site { get; private set; } = null!;

    public DatabaseCommands Commands { get; } = new();

    public async ValueTask InitializeAsync()
    {
        Site = await RunningSite.StartAsync();
        await CatchUpAsync();
    }

    /// <summary>Waits until the index has followed all changes.</summary>
    public Task CatchUpAsync() => Site.CatchUpAsync();

    public ValueTask DisposeAsync()
    {
        Commands.Dispose();
        return Site.DisposeAsync();
    }

    /// <summary>A browser without scripts, not signed in.</summary>
    public Visitor Anonymous() => new(Site.Address);

    /// <summary>A browser without scripts, signed in.</summary>
    public async Task<Visitor> SignInAsync(string userName)
    {
        var visitor = Anonymous();
        await visitor.SignInAsync(userName);
        return visitor;
    }
}
