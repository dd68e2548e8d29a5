using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using Xunit;

namespace ItsmSite.Tests.Unit.Search.Engine;

/// <summary>Who sees what: each "does not see" beside a "sees".</summary>
public abstract partial class SearchIndexContract
{
    private readonly IndexDocument[] _mixed =
    [
        Document("open", "Printer guide", "How to print on both sides"),
        Document("secret", "Printer administration passphrase", "The zyxwvut passphrase of the printers", audience: Technicians, type: "Runbook"),
    ];

    [Fact]
    public async Task Hits_AreThoseOfTheScope()
    {
        await FillAsync(_mixed);

        Assert.Equal(["open", "secret"], (await FindAsync("printer", Technician)).Order());
        Assert.Equal(["open"], await FindAsync("printer", Employee));
        Assert.Empty(await FindAsync("printer", AudienceScope.Nothing));
        Assert.Equal(["secret"], await FindAsync("zyxwvut", Technician));
        Assert.Empty(await FindAsync("zyxwvut", Employee));
    }

    [Fact]
    public async Task TotalAndFacets_CountThoseOfTheScope()
    {
        await FillAsync(_mixed);

        var technician = await SearchAsync("printer", Technician);
        Assert.Equal(2, technician.Total);
        Assert.Equal([("Article", 1), ("Runbook", 1)], technician.Facets["type"].Select(value => (value.Value, value.Count)));

        var employee = await SearchAsync("printer", Employee);
        Assert.Equal(1, employee.Total);
        Assert.Equal([("Article", 1)], employee.Facets["type"].Select(value => (value.Value, value.Count)));
        Assert.Equal([("en", 1)], employee.Facets["culture"].Select(value => (value.Value, value.Count)));
    }

    [Fact]
    public async Task Suggestions_AreThoseOfTheScope()
    {
        await FillAsync(_mixed);

        Assert.Equal(2, (await Index.SuggestAsync(new SuggestQuery("prin", Technician), Token)).Count);
        Assert.Equal([Key("open")], (await Index.SuggestAsync(new SuggestQuery("prin", Employee), Token)).Select(suggestion => suggestion.Key));
        Assert.Empty(await Index.SuggestAsync(new SuggestQuery("passp", Employee), Token));
    }

    [Fact]
    public async Task HiddenType_IsNeitherFoundCountedNorSuggested_AndBackWithoutARebuild()
    {
        await FillAsync(_mixed);
        var withoutRunbooks = AudienceScope.Of([Everyone, Technicians], new HashSet<string> { "Runbook" });

        var result = await SearchAsync("printer", withoutRunbooks);
        Assert.Equal(1, result.Total);
        Assert.Equal([("Article", 1)], result.Facets["type"].Select(value => (value.Value, value.Count)));
        Assert.Empty(await FindAsync("zyxwvut", withoutRunbooks));
        Assert.Equal([Key("open")], (await Index.SuggestAsync(new SuggestQuery("prin", withoutRunbooks), Token)).Select(suggestion => suggestion.Key));
        Assert.Equal((await SearchAsync("printer", Employee)).Hits.Select(hit => hit.Score), result.Hits.Select(hit => hit.Score));
        Assert.Equal(["secret"], await FindAsync("zyxwvut", Technician));
    }

    [Fact]
    public async Task Ranking_IsTheSameAsIfHiddenDocumentsDidNotExist()
    {
        IndexDocument[] open =
        [
            .. Enumerable.Range(0, 60).Select(number => Document($"{number}", $"Page {number}", number % 2 == 0 ? "printer toner office" : "printer paper floor")),
        ];
        IndexDocument[] hidden = [.. Enumerable.Range(0, 60).Select(number => Document($"h{number}", $"Page {number}", "toner toner office paper", audience: Technicians))];
        await FillAsync(open);
        var without = await SearchAsync("toner paper printer", Employee, 20);
        await FillAsync([.. open, .. hidden]);
        var beside = await SearchAsync("toner paper printer", Employee, 20);

        Assert.Equal(without.Total, beside.Total);
        Assert.Equal(without.Hits.Select(hit => hit.Key), beside.Hits.Select(hit => hit.Key));
    }

    [Fact]
    public async Task HiddenWord_IsTreatedAsUnknown()
    {
        await FillAsync(Document("open", "Expensatron", "Travel claims"));
        var without = await FindAsync("expensa", Employee);
        await FillAsync(Document("open", "Expensatron", "Travel claims"), Document("secret", "Expensa", "expensa", audience: Technicians));

        Assert.Equal(["open"], without);
        Assert.Equal(["open"], await FindAsync("expensa", Employee));
    }

    [Fact]
    public async Task Suggestion_NeverNamesAWordThatNotEveryoneMayRead()
    {
        await FillAsync(_mixed);

        Assert.Null((await SearchAsync("zyxwvuu", Technician)).Suggestion);
        Assert.Null((await SearchAsync("zyxwvuu", Employee)).Suggestion);
    }

    [Fact]
    public async Task Audience_WhenItChanges_CountsAtOnce()
    {
        await FillAsync(_mixed);
        await ApplyAsync(new IndexChange(Key("open"), _mixed[0] with { Audience = Technicians }));

        Assert.Empty(await FindAsync("printer", Employee));
        Assert.Empty(await Index.SuggestAsync(new SuggestQuery("prin", Employee), Token));
        Assert.Equal(2, (await SearchAsync("printer", Technician)).Total);
    }
}
