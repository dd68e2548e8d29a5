using System.Text.Json.Nodes;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Recipes;
using ItsmSite.Framework.Recipes.Export;
using ItsmSite.Search.Analysis;
using ItsmSite.Search.Synonyms;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Storage;

public abstract partial class StorageContract
{
    [Fact]
    public async Task Synonyms_AreKept_FoundInAnyCase_AndReachSearchesOfThisProcessAtOnce()
    {
        await using var site = await SynonymSiteAsync();
        Assert.Equal(SynonymOutcome.Done, await AddAsync(site, "Ärrä, WiFi_box"));
        Assert.Equal(SynonymOutcome.Done, await AddAsync(site, "laptop", "ThinkPad"));
        Assert.Equal(SynonymOutcome.Present, await AddAsync(site, "wifi_BOX, ärrä"));
        Assert.Equal(SynonymOutcome.NotFound, await site.InScopeAsync(async services =>
            (await As(services, Actor.Nobody).GetRequiredService<SynonymEditor>().AddAsync(new SynonymInput("a, b", ""), default)).Outcome));

        Assert.Equal(["laptop → ThinkPad", "Ärrä, WiFi_box"], await LinesAsync(site, ""));
        Assert.Equal(["Ärrä, WiFi_box"], await LinesAsync(site, "ÄRRÄ"));
        Assert.Equal(["Ärrä, WiFi_box"], await LinesAsync(site, "fi_b"));
        Assert.Empty(await LinesAsync(site, "fi%b"));
        Assert.Equal(2, await site.InScopeAsync(services => Task.FromResult(services.GetRequiredService<SynonymSnapshot>().Current.Rules.Count)));
    }

    [Fact]
    public async Task Synonyms_ChangedMeanwhile_AreNotOverwritten()
    {
        await using var site = await SynonymSiteAsync();
        await AddAsync(site, "wifi, wireless");
        var set = await site.InScopeAsync(async services => (await services.GetRequiredService<SynonymLists>().ListAsync("", 1, default)).Sets[0]);

        Assert.Equal(SynonymOutcome.Done, await ChangeAsync("wifi, wlan"));
        Assert.Equal(SynonymOutcome.Conflict, await ChangeAsync("wifi, aerial"));
        Assert.Equal(["wifi, wlan"], await LinesAsync(site, ""));

        Task<SynonymOutcome> ChangeAsync(string words) => site.InScopeAsync(async services =>
            (await services.GetRequiredService<SynonymEditor>().ChangeAsync(set.Id, set.Revision, new SynonymInput(words, ""), default)).Outcome);
    }

    [Fact]
    public async Task SynonymsStep_AddsWhatIsNotThere_AndItsExportIsTheSame()
    {
        await using var site = await SynonymSiteAsync();
        var step = JsonNode.Parse("""{"Synonyms": [{"Words": ["wifi", "wireless"]}, {"words": ["laptop"], "Targets": ["ThinkPad"]}, {"Words": ["Wireless", "wifi"]}]}""")!.AsObject();

        Assert.Equal((2, 1), await RunAsync(step));
        Assert.Equal((0, 3), await RunAsync(step));
        Assert.Equal(["laptop → ThinkPad", "wifi, wireless"], await LinesAsync(site, ""));
        var exported = await site.InScopeAsync(async services =>
        {
            await foreach (var written in services.GetServices<IRecipeExport>().OfType<SynonymsExport>().Single().ReadAsync(new RecipeExportOptions { Scope = AudienceScope.Everything }, default)) return written.Members;
            return null;
        });
        Assert.Equal((0, 2), await RunAsync(exported!));
        var fault = await Assert.ThrowsAsync<RecipeException>(() => RunAsync(JsonNode.Parse("""{"Synonyms": [{"Words": ["alone"]}]}""")!.AsObject()));
        Assert.Contains("alone", fault.Message, StringComparison.Ordinal);

        Task<(int, int)> RunAsync(JsonObject json) => site.InScopeAsync(async services =>
        {
            var context = new RecipeStepContext { RecipeName = "test", Name = "Synonyms", Step = json };
            await services.GetServices<NamedRecipeStepHandler>().OfType<SynonymsStep>().Single().HandleAsync(context, default);
            await services.GetRequiredService<Framework.Storage.UnitOfWork>().CommitAsync(default);
            return (context.Count.Added, context.Count.Unchanged);
        });
    }

    private Task<TestSite> SynonymSiteAsync() => TestSite.CreateAsync(_database, services =>
        services.AddSingleton<ITextAnalyzer, TextAnalyzer>().AddSingleton<SynonymSnapshot>().AddSynonyms());

    private static Task<SynonymOutcome> AddAsync(TestSite site, string words, string targets = "") => site.InScopeAsync(async services =>
        (await services.GetRequiredService<SynonymEditor>().AddAsync(new SynonymInput(words, targets), default)).Outcome);

    private static Task<List<string>> LinesAsync(TestSite site, string text) => site.InScopeAsync(async services =>
        (await services.GetRequiredService<SynonymLists>().ListAsync(text, 1, default)).Sets.Select(s => SynonymTexts.Line(s.ToRule())).ToList());
}
