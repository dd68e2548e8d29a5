using System.Reflection;
using System.Text.Json.Nodes;
using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Recipes;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace ItsmSite.Tests.Unit.Recipes;

public sealed class FeatureTests
{
    [Theory]
    [InlineData("""{ "enable": ["Users", "Cooking", "Baking"] }""", "Cooking, Baking")]
    [InlineData("""{ "disable": ["Cooking"] }""", "Cooking")]
    [InlineData("""{ "enable": "Users" }""", "must be a list")]
    [InlineData("""{ "enable": [1] }""", "texts only")]
    public async Task Feature_ThatCanNotBeAsAskedFor_IsNamed(string json, string word)
    {
        var error = await Assert.ThrowsAsync<RecipeException>(() => RunAsync(json));
        Assert.Contains(word, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feature_AsItIsAlready_IsUnchanged() =>
        Assert.Equal(2, (await RunAsync("""{ "enable": ["users"], "disable": ["contents"] }""")).Count.Unchanged);

    [Fact]
    public async Task Feature_ThatIsOff_IsCountedAsChanged() =>
        Assert.Equal(1, (await RunAsync("""{ "enable": ["Contents", "Users"] }""")).Count.Changed);

    private static async Task<RecipeStepContext> RunAsync(string json)
    {
        var context = new RecipeStepContext { RecipeName = "r", Name = "feature", Step = (JsonObject)JsonNode.Parse(json)! };
        await new FeatureStep(new UsersOnly()).HandleAsync(context, default);
        return context;
    }

    // A site where the feature Users is on and Contents is off.
    private sealed class UsersOnly : IShellFeaturesManager
    {
        private readonly ModuleCatalog _catalog = new([Assembly.Load("ItsmSite.Contents"), Assembly.Load("ItsmSite.Users")]);

        private List<FeatureInfo> Enabled => [.. _catalog.Features.Where(f => f.Id == "Users")];

        public Task<IReadOnlyList<FeatureState>> ListAsync(CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<FeatureState>>([.. _catalog.Features.Select(f => new FeatureState(f, f.Id == "Users", []))]);

        public Task<FeatureChange> EnableAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) => UpdateAsync(ids, [], false, cancellationToken);

        public Task<FeatureChange> DisableAsync(IReadOnlyCollection<string> ids, bool withDependents, CancellationToken cancellationToken) => UpdateAsync([], ids, withDependents, cancellationToken);

        public Task<FeatureChange> UpdateAsync(IReadOnlyCollection<string> enable, IReadOnlyCollection<string> disable, bool withDependents, CancellationToken cancellationToken)
        {
            var after = new FeatureRules(_catalog, new ConfigurationBuilder().Build()).Apply(Enabled, enable, disable, withDependents);
            return Task.FromResult(new FeatureChange([.. after.Except(Enabled)], [.. Enabled.Except(after)], 1));
        }
    }
}
