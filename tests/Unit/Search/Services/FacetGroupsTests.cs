using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Web.Models;
using ItsmSite.Search.Pages;
using ItsmSite.Search.Services;
using Xunit;

namespace ItsmSite.Tests.Unit.Search.Services;

public sealed class FacetGroupsTests
{
    private static readonly Names s_stages = new("stage", "Stage", new() { ["live"] = "In use", ["planned"] = "Planned", ["retired"] = "Retired" });
    private static readonly Names s_audiences = new("audience", "For whom", new() { ["all"] = "Everyone", ["it"] = "IT" });

    [Fact]
    public async Task Groups_HaveTheNamesOfWhoeverKnowsThem_ByTitle()
    {
        var groups = await BuildAsync(Found(("stage", "live", 3), ("stage", "planned", 1), ("audience", "all", 2), ("audience", "it", 2)));

        Assert.Equal(["For whom", "Stage"], groups.Select(group => group.Title));
        Assert.Equal([("In use", 3, false), ("Planned", 1, false)], groups[1].Values.Select(value => (value.Text, value.Count, value.Chosen)));
    }

    [Fact]
    public async Task FacetOrValueThatNobodyKnows_IsNotShown()
    {
        var groups = await BuildAsync(Found(("secret", "a", 3), ("secret", "b", 3), ("stage", "live", 3), ("stage", "planned", 2), ("stage", "unknown", 1)));

        Assert.Equal(["In use", "Planned"], Assert.Single(groups).Values.Select(value => value.Text));
        Assert.Empty(await BuildAsync(Found(("stage", "live", 3), ("stage", "unknown", 1))));
    }

    [Fact]
    public async Task TypeAndLanguage_AreNotFurtherFacets() =>
        Assert.Empty(await BuildAsync(Found(("type", "Article", 3), ("type", "Service", 3), ("culture", "en", 1), ("culture", "fi", 1))));

    [Fact]
    public async Task SingleValue_IsShownOnlyWhenChosen()
    {
        var found = Found(("stage", "live", 3));

        Assert.Empty(await BuildAsync(found));
        Assert.Empty(await BuildAsync(found, "audience:it"));
        Assert.True(Assert.Single(Assert.Single(await BuildAsync(found, "stage:live")).Values).Chosen);
    }

    [Fact]
    public async Task Link_ChoosesAnUnchosenValueBesideTheOthers_AndGivesUpAChosenOne()
    {
        var found = Found(("stage", "live", 3), ("stage", "planned", 1), ("audience", "all", 2), ("audience", "it", 2));
        var groups = await BuildAsync(found, "stage:live", "audience:it", "gone:x");

        Assert.Equal(
            ["/search?q=x&facets=audience%3Ait,gone%3Ax", "/search?q=x&facets=audience%3Ait,gone%3Ax,stage%3Alive,stage%3Aplanned"],
            groups[1].Values.Select(value => value.Url));
        Assert.Equal("/search?q=x", Assert.Single(await BuildAsync(Found(("stage", "live", 1)), "stage:live")).Values[0].Url);
    }

    private static async Task<IReadOnlyList<FacetGroup>> BuildAsync(SearchResult found, params string[] chosen) =>
        await new FacetGroups([s_stages, s_audiences]).BuildAsync(
            found, IndexFacet.Parse(string.Join(',', chosen)), facets => ResultsModel.UrlOf("x", facets: facets), TestContext.Current.CancellationToken);

    private static SearchResult Found(params (string Facet, string Value, int Count)[] values) => SearchResult.Empty with
    {
        Facets = values.GroupBy(value => value.Facet).ToDictionary(
            facet => facet.Key, IReadOnlyList<FacetValue> (facet) => [.. facet.Select(value => new FacetValue(value.Value, value.Count))]),
    };

    private sealed class Names(string facet, string title, Dictionary<string, string> labels) : IFacetNames
    {
        public ValueTask<FacetNames?> FindAsync(string asked, IReadOnlyCollection<string> values, CancellationToken cancellationToken) =>
            ValueTask.FromResult(asked == facet ? new FacetNames(title, labels.Where(label => values.Contains(label.Key)).ToDictionary()) : null);
    }
}
