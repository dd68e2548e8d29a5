using System.Reflection;
using System.Reflection.Emit;
using ItsmSite.Framework.Modules;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace ItsmSite.Tests.Unit.Modules;

public sealed class FeatureRulesTests
{
    // Shop needs Stock, Stock needs Base; Tools comes only with what needs it (Garage); Core is part of every site.
    private static readonly ModuleCatalog s_catalog = new(
    [
        Module("Core", always: true), Module("Base"), Module("Stock", ["Base"]), Module("Shop", ["Stock"]), Module("Tools", byDependencyOnly: true),
        Module("Garage", ["Tools"]), Module("Extra", byDefault: false),
    ]);

    private static readonly FeatureRules s_rules = new(s_catalog, Configuration());

    [Fact]
    public void Enabled_WithNothingStored_IsWhatTheManifestsSay() =>
        Assert.Equal(["Base", "Core", "Garage", "Shop", "Stock", "Tools"], Ids(s_rules.Enabled(null)));

    [Fact]
    public void Enabled_WithADescriptor_FollowsItAndTheManifestsForWhatItDoesNotName()
    {
        var descriptor = new ShellDescriptor();
        descriptor.Change(["Extra", "GoneFromTheProgram"], ["Shop", "Garage"]);
        Assert.Equal(["Base", "Core", "Extra", "Stock"], Ids(s_rules.Enabled(descriptor)));
    }

    [Fact]
    public void Enable_BringsAllThatItNeeds() => Assert.Equal(["Base", "Core", "Shop", "Stock"], Ids(Apply(["Core"], enable: ["shop"])));

    [Fact]
    public void Disable_WhileAnotherNeedsIt_IsRefusedAndNamesAll()
    {
        var refused = Assert.Throws<FeatureRefusedException>(() => Apply(["Core", "Shop"], disable: ["Base"]));
        Assert.Equal(FeatureRefusal.Needed, refused.Refusal);
        Assert.Equal(["Shop", "Stock"], refused.Others.Order());
        Assert.Contains("Stock", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Disable_WithDependents_TakesThemToo() => Assert.Equal(["Core"], Ids(Apply(["Core", "Shop"], disable: ["Base"], withDependents: true)));

    [Fact]
    public void Disable_TogetherWithWhatNeedsIt_IsAllowed() => Assert.Equal(["Core"], Ids(Apply(["Core", "Shop"], disable: ["Base", "Stock", "Shop"])));

    [Fact]
    public void Disable_TheLastThatNeedsIt_TakesWhatIsThereForItOnly() => Assert.Equal(["Core"], Ids(Apply(["Core", "Garage"], disable: ["Garage"])));

    [Fact]
    public void Disable_AFeatureThatIsOff_ChangesNothing() => Assert.Equal(["Core"], Ids(Apply(["Core"], disable: ["Shop"])));

    [Theory]
    [InlineData("Core", FeatureRefusal.AlwaysEnabled)]
    [InlineData("Tools", FeatureRefusal.ByDependencyOnly)]
    [InlineData("Nothing", FeatureRefusal.Unknown)]
    public void Disable_WhatCanNotBeOff_IsRefused(string id, FeatureRefusal why) =>
        Assert.Equal(why, Assert.Throws<FeatureRefusedException>(() => Apply(["Core", "Garage"], disable: [id])).Refusal);

    [Theory]
    [InlineData("Tools", FeatureRefusal.ByDependencyOnly)]
    [InlineData("Nothing", FeatureRefusal.Unknown)]
    public void Enable_WhatCanNotBeSwitched_IsRefused(string id, FeatureRefusal why) =>
        Assert.Equal(why, Assert.Throws<FeatureRefusedException>(() => Apply(["Core"], enable: [id])).Refusal);

    [Fact]
    public void ConfiguredOff_StaysOffWithAllThatNeedIt()
    {
        var rules = new FeatureRules(s_catalog, Configuration("Stock"));
        Assert.DoesNotContain(Ids(rules.Enabled(null)), id => id is "Stock" or "Shop");
        var refused = Assert.Throws<FeatureRefusedException>(() => rules.Apply(rules.Enabled(null), ["Shop"], [], false));
        Assert.Equal((FeatureRefusal.Configured, "Stock"), (refused.Refusal, Assert.Single(refused.Others)));
    }

    [Fact]
    public void Catalog_WithACircle_IsRefusedAndNamesTheCircleOnly()
    {
        var error = Assert.Throws<FeatureDependencyException>(() => new ModuleCatalog([Module("Outside", ["A"]), Module("A", ["B"]), Module("B", ["C"]), Module("C", ["A"])]));
        Assert.Contains("circle: A → B → C → A.", error.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<FeatureInfo> Apply(string[] enabled, string[]? enable = null, string[]? disable = null, bool withDependents = false) =>
        s_rules.Apply(s_catalog.ResolveClosure(enabled), enable ?? [], disable ?? [], withDependents);

    private static IEnumerable<string> Ids(IEnumerable<FeatureInfo> features) => features.Select(f => f.Id).Order(StringComparer.Ordinal);

    private static IConfiguration Configuration(params string[] disabled) => new ConfigurationBuilder()
        .AddInMemoryCollection(disabled.Select((id, i) => KeyValuePair.Create($"Features:Disabled:{i}", (string?)id))).Build();

    private static AssemblyBuilder Module(string id, string[]? needs = null, bool always = false, bool byDependencyOnly = false, bool byDefault = true)
    {
        var assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName($"Test.{id}"), AssemblyBuilderAccess.Run);
        string[] names = [nameof(ModuleAttribute.Id), nameof(ModuleAttribute.Dependencies), nameof(ModuleAttribute.IsAlwaysEnabled), nameof(ModuleAttribute.EnabledByDependencyOnly), nameof(ModuleAttribute.IsEnabledByDefault)];
        assembly.SetCustomAttribute(new CustomAttributeBuilder(
            typeof(ModuleAttribute).GetConstructor([])!, [], [.. names.Select(n => typeof(ModuleAttribute).GetProperty(n)!)], [id, needs ?? [], always, byDependencyOnly, byDefault]));
        return assembly;
    }
}
