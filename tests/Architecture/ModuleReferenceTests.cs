using System.Reflection;
using ItsmSite.Framework.Modules;
using ItsmSite.Host;
using Xunit;

namespace ItsmSite.Tests.Architecture;

/// <summary>A module references the framework, and another module only where its manifest names it. Each rule has a control that must fail it.</summary>
public sealed class ModuleReferenceTests
{
    private static readonly ModuleCatalog s_catalog = ModuleCatalog.FromHost(typeof(SiteHost).Assembly);

    public static TheoryData<string> Modules() => [.. s_catalog.Modules.Select(m => m.Id)];

    [Theory]
    [MemberData(nameof(Modules))]
    public void Module_ReferencesOnlyWhatItsManifestNames(string id)
    {
        var module = s_catalog.Modules.Single(m => m.Id == id);
        Assert.Empty(Undeclared(module.Assembly, Declared(module)));
    }

    [Fact]
    public void Module_WithoutItsDependencyDeclared_IsFound()
    {
        // The control: Knowledge uses Contents; had its manifest not named it, the rule would say so.
        var knowledge = s_catalog.Modules.Single(m => m.Id == "Knowledge");
        Assert.Equal(["ItsmSite.Contents"], Undeclared(knowledge.Assembly, []));
    }

    [Fact]
    public void Framework_KnowsNoModule() =>
        Assert.Empty(Undeclared(typeof(ModuleCatalog).Assembly, []));

    [Fact]
    public void Host_IsReferencedByNobody() =>
        Assert.DoesNotContain(s_catalog.Modules, m => m.Assembly.GetReferencedAssemblies().Any(a => a.Name == "Host"));

    [Fact]
    public void EveryModule_HasAStartupOfTheUsualName() =>
        Assert.All(s_catalog.Modules, m => Assert.NotNull(m.Assembly.GetType($"{m.Assembly.GetName().Name}.Startup")));

    private static HashSet<string> Declared(ModuleInfo module) =>
        [.. s_catalog.Features.Where(f => f.Module == module).SelectMany(f => f.Dependencies).Select(d => $"ItsmSite.{d}")];

    private static IEnumerable<string> Undeclared(Assembly assembly, HashSet<string> declared) => assembly.GetReferencedAssemblies()
        .Select(a => a.Name!).Where(name => name.StartsWith("ItsmSite.", StringComparison.Ordinal) && name != "ItsmSite.Framework" && !declared.Contains(name));
}
