using ItsmSite.Tests.Hosting;
using Xunit;

namespace ItsmSite.Tests.Site.Design;

/// <summary>A site whose files are served as in production; while developing they are read anew each time.</summary>
public sealed class ServedSite : IAsyncLifetime
{
    public RunningSite Site { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Site = await RunningSite.StartAsServedAsync();

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
