using ItsmSite.Framework.Modules;
using ItsmSite.Host;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Xunit;

namespace ItsmSite.Tests.Architecture;

/// <summary>Pages and views of all modules share one tree of paths.</summary>
public sealed class PageTests
{
    // Files that every module has, and that only its own pages use.
    private static readonly string[] s_perModule = ["_ViewImports.cshtml"];

    [Fact]
    public void NoTwoModules_HaveAViewOfTheSamePath() => Assert.Empty(Doubles(Views()));

    [Fact]
    public void TwoModulesWithAViewOfTheSamePath_AreFound() =>
        Assert.Equal(["/Pages/Same.cshtml"], Doubles([("A", "/Pages/Same.cshtml"), ("B", "/Pages/Same.cshtml"), ("B", "/Pages/Other.cshtml")]));

    private static IEnumerable<(string Module, string Path)> Views() => ModuleCatalog.FromHost(typeof(SiteHost).Assembly).Modules.SelectMany(module =>
        ApplicationPartFactory.GetApplicationPartFactory(module.Assembly).GetApplicationParts(module.Assembly).OfType<IRazorCompiledItemProvider>()
            .SelectMany(part => part.CompiledItems).Select(item => (module.Id, item.Identifier)));

    private static List<string> Doubles(IEnumerable<(string Module, string Path)> views) => [.. views
        .Where(v => !s_perModule.Contains(Path.GetFileName(v.Path))).GroupBy(v => v.Path, StringComparer.OrdinalIgnoreCase).Where(g => g.Select(v => v.Module).Distinct().Count() > 1).Select(g => g.Key)];
}
