using ItsmSite.Framework.Modules;
using ItsmSite.Tests.Hosting;
using ItsmSite.Tests.Site.Features;

// What no site but this one has: the build marks the host's own modules in the host.
[assembly: ModuleName("LostAndFound")]
[assembly: ModuleName("Winter")]

namespace ItsmSite.Tests.Site.Samples;

/// <summary>A site with the module and the theme of <c>tests/SampleModule</c> and <c>tests/SampleTheme</c>, which were made by docs/add-a-module.md.</summary>
public sealed class SampleSite : FeatureSite
{
    /// <inheritdoc />
    protected override Task<RunningSite> StartAsync() => RunningSite.StartAsync(modules: typeof(SampleSite).Assembly);
}
