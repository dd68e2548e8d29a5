using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using Xunit;

namespace ItsmSite.Tests.Unit.Search.Engine;

/// <summary>Facets besides type and culture: what is counted and what filters leave.</summary>
public abstract partial class SearchIndexContract
{
    private readonly IndexDocument[] _staged =
    [
        Document("1", "Printer") with { Facets = Facets("stage:live", "topic:paper", "topic:ink") },
        Document("2", "Printer") with { Facets = Facets("stage:live", "topic:ink") },
        Document("3", "Printer") with { Facets = Facets("stage:planned", "topic:paper") },
        Document("4", "Printer") with { Facets = Facets("stage:retired") },
        Document("5", "Printer", culture: "fi", type: "Service"),
    ];

    [Fact]
    public async Task Facets_CountEachValueOfADocument()
    {
        await FillAsync(_staged);

        var found = await SearchAsync("printer");
        Assert.Equal(["culture", "stage", "topic", "type"], found.Facets.Keys.Order());
        Assert.Equal(["live 2", "planned 1", "retired 1"], Counts(found, "stage"));
        Assert.Equal(["ink 2", "paper 2"], Counts(found, "topic"));
    }

    [Fact]
    public async Task Filters_ArePassedByAnyValueOfAFacet_AndByAllFacets()
    {
        await FillAsync(_staged);

        Assert.Equal(["1", "2"], await FindAsync("stage:live"));
        Assert.Equal(["1", "2", "3"], await FindAsync("stage:live", "stage:planned"));
        Assert.Equal(["1", "2"], await FindAsync("topic:ink", "stage:live"));
        Assert.Equal(["1", "3"], await FindAsync("stage:planned", "topic:paper", "stage:live"));
        Assert.Empty(await FindAsync("stage:retired", "topic:ink"));
        Assert.Empty(await FindAsync("stage:unknown"));
        Assert.Empty(await FindAsync("unknown:live"));

        async Task<IEnumerable<string?>> FindAsync(params string[] filters) => (await FilterAsync(Employee, filters)).Hits.Select(hit => hit.ExternalId).Order();
    }

    [Fact]
    public async Task Filter_DoesNotNarrowItsOwnFacet_ButAllOthers()
    {
        await FillAsync(_staged);

        var live = await FilterAsync(Employee, "stage:live");
        Assert.Equal(2, live.Total);
        Assert.Equal(["live 2", "planned 1", "retired 1"], Counts(live, "stage"));
        Assert.Equal(["ink 2", "paper 1"], Counts(live, "topic"));
        Assert.Equal(["Article 2"], Counts(live, "type"));
        Assert.Equal(["en 2"], Counts(live, "culture"));

        var paper = await FilterAsync(Employee, "stage:live", "topic:paper");
        Assert.Equal(1, paper.Total);
        Assert.Equal(["live 1", "planned 1"], Counts(paper, "stage"));
        Assert.Equal(["ink 2", "paper 1"], Counts(paper, "topic"));

        var services = await Index.SearchAsync(new SearchQuery("printer", Employee) { Types = ["service"], Filters = Facets("stage:live") }, Token);
        Assert.Equal(0, services.Total);
        Assert.Equal(["Article 2"], Counts(services, "type"));
        Assert.DoesNotContain("stage", services.Facets.Keys);
    }

    [Fact]
    public async Task FacetCounts_AtRandom_AreThoseOfCountingOneByOne()
    {
        var random = new Random(11);
        string[] names = ["type", "culture", "a", "b", "c"];
        IndexDocument[] documents =
        [
            .. Enumerable.Range(0, 300).Select(number => Document(
                $"{number}", "Printer", culture: random.Next(3) == 0 ? null : "en", audience: random.Next(3) == 0 ? Technicians : Everyone, type: $"T{random.Next(3)}") with
            {
                Facets = [.. Enumerable.Range(0, random.Next(5)).Select(_ => new IndexFacet(names[random.Next(2, 5)], $"{random.Next(4)}"))],
            }),
        ];
        await FillAsync(documents);
        for (var round = 0; round < 60; round++)
        {
            var query = new SearchQuery("printer", Employee)
            {
                Types = random.Next(2) == 0 ? [] : ["T1", "T2"],
                Culture = random.Next(3) == 0 ? "en" : null,
                Filters = [.. Enumerable.Range(0, random.Next(4)).Select(_ => new IndexFacet(names[random.Next(2, 5)], $"{random.Next(5)}"))],
            };
            var wanted = query.Filters.Concat(query.Types.Select(type => new IndexFacet("type", type)))
                .Concat(query.Culture is null ? [] : [new IndexFacet("culture", query.Culture)]).ToLookup(facet => facet.Name);
            var seen = documents.Where(document => document.Audience == Everyone).Select(AllFacets).ToList();

            var found = await Index.SearchAsync(query, Token);
            Assert.Equal(seen.Count(facets => Passes(facets, "")), found.Total);
            foreach (var name in names)
            {
                var expected = seen.Where(facets => Passes(facets, name)).SelectMany(facets => facets).Where(facet => facet.Name == name)
                    .CountBy(facet => facet.Value).Select(count => $"{count.Key} {count.Value}");
                Assert.Equal(expected.Order(), Counts(found, name).Order());
            }

            bool Passes(HashSet<IndexFacet> facets, string but) => wanted.All(filter => filter.Key == but || filter.Any(facets.Contains));
        }

        static HashSet<IndexFacet> AllFacets(IndexDocument document) =>
            [new("type", document.Type), .. document.Facets, .. document.Culture is null ? Array.Empty<IndexFacet>() : [new("culture", document.Culture)]];
    }

    [Fact]
    public async Task Facets_OfHiddenDocuments_AreNeitherCountedNorNamed()
    {
        await FillAsync([.. _staged, Document("6", "Printer", audience: Technicians) with { Facets = Facets("stage:live", "stage:secret", "hidden:yes") }]);

        var technician = await SearchAsync("printer", Technician);
        Assert.Equal(["live 3", "planned 1", "retired 1", "secret 1"], Counts(technician, "stage"));
        Assert.Equal(["yes 1"], Counts(technician, "hidden"));
        var employee = await SearchAsync("printer", Employee);
        Assert.Equal(["live 2", "planned 1", "retired 1"], Counts(employee, "stage"));
        Assert.DoesNotContain("hidden", employee.Facets.Keys);

        Assert.Equal(["live 3", "planned 1", "retired 1", "secret 1"], Counts(await FilterAsync(Technician, "stage:secret"), "stage"));
        var asked = await FilterAsync(Employee, "stage:secret");
        Assert.Equal(0, asked.Total);
        Assert.Equal(["live 2", "planned 1", "retired 1"], Counts(asked, "stage"));
    }

    [Fact]
    public async Task DocumentsWithoutFacets_AreCountedByTypeAndCultureOnly()
    {
        await FillAsync(Document("a", "Printer"), Document("b", "Printer", culture: null));

        var found = await SearchAsync("printer");
        Assert.Equal(["culture", "type"], found.Facets.Keys.Order());
        Assert.Equal(["Article 2"], Counts(found, "type"));
        Assert.Equal(["en 1"], Counts(found, "culture"));
        Assert.Equal(0, (await FilterAsync(Employee, "stage:live")).Total);
    }

    [Fact]
    public async Task Facets_ChangeWithTheirDocument()
    {
        await FillAsync(_staged);

        // Only the facets differ.
        await ApplyAsync(new IndexChange(Key("1"), _staged[0] with { Facets = Facets("stage:retired", "stage:new") }));
        Assert.Equal(["retired 2", "live 1", "new 1", "planned 1"], Counts(await SearchAsync("printer"), "stage"));
        Assert.Equal(["1"], (await FilterAsync(Employee, "stage:new")).Hits.Select(hit => hit.ExternalId));

        await ApplyAsync(new IndexChange(Key("1"), _staged[0] with { Facets = [] }), new IndexChange(Key("3"), null));
        Assert.Equal(["live 1", "retired 1"], Counts(await SearchAsync("printer"), "stage"));
        Assert.Equal(["ink 1"], Counts(await SearchAsync("printer"), "topic"));
    }

    [Fact]
    public async Task Facets_OfAChangeThatIsCancelled_AreNotThere()
    {
        await FillAsync(_staged);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Index.ApplyAsync([new(Key("1"), _staged[0] with { Facets = Facets("stage:lost") })], new IndexCursor("e", 9), cancelled.Token));
        await ApplyAsync(new IndexChange(Key("6"), Document("6", "Printer") with { Facets = Facets("stage:next") }));

        Assert.Equal(["live 2", "next 1", "planned 1", "retired 1"], Counts(await SearchAsync("printer"), "stage"));
    }

    [Fact]
    public async Task Facets_OutliveReopeningAndRebuilding()
    {
        string[] expected = ["live 2", "later 1", "planned 1", "retired 1"];
        var later = Document("6", "Printer") with { Facets = Facets("stage:later") };
        await FillAsync(_staged);
        await ApplyAsync(new IndexChange(later.Key, later));
        Close();
        Index = Reopen();
        Assert.Equal(expected, Counts(await SearchAsync("printer"), "stage"));
        Assert.Equal(["6"], (await FilterAsync(Employee, "stage:later")).Hits.Select(hit => hit.ExternalId));

        await FillAsync([.. _staged, later]);
        Assert.Equal(expected, Counts(await SearchAsync("printer"), "stage"));
        Close();
        Index = Reopen();
        Assert.Equal(expected, Counts(await SearchAsync("printer"), "stage"));
    }

    [Fact]
    public async Task FacetsThatCannotBeAskedFor_AreLeftOut_AndRepeatedOnesCountOnce()
    {
        await FillAsync(Document("a", "Printer") with
        {
            Facets =
            [
                new("stage", "live"), new("stage", "live"), new("type", "Forged"), new("culture", "sv"), new("stage", ""), new("", "live"), new("stage", "a,b"),
                new("a:b", "c"), new("stage", new string('x', IndexFacet.MaxLength + 1)), new("stage", " x"), new("stage", "a\nb"), new("stage", "c:d"),
            ],
        });

        var found = await SearchAsync("printer");
        Assert.Equal(["culture", "stage", "type"], found.Facets.Keys.Order());
        Assert.Equal(["c:d 1", "live 1"], Counts(found, "stage"));
        Assert.Equal(["Article 1"], Counts(found, "type"));
        Assert.Equal(["en 1"], Counts(found, "culture"));
    }

    [Fact]
    public async Task FacetWithVeryManyValues_TellsTheMostFrequentAndTheChosen()
    {
        await FillAsync([.. Enumerable.Range(0, 400).Select(number => Document($"{number}", "Printer") with { Facets = Facets($"tag:{number:000}", "tag:all") })]);

        var found = await SearchAsync("printer");
        Assert.InRange(found.Facets["tag"].Count, 20, 100);
        Assert.Equal("all 400", Counts(found, "tag").First());
        Assert.DoesNotContain("399 1", Counts(found, "tag"));
        var chosen = await FilterAsync(Employee, "tag:399");
        Assert.Equal(["399"], chosen.Hits.Select(hit => hit.ExternalId));
        Assert.Contains("399 1", Counts(chosen, "tag"));
    }

    [Fact]
    public async Task Facets_DuringChanges_AreThoseOfOneState()
    {
        await FillAsync(Document("a", "Printer") with { Facets = Facets("round:0") });
        using var stop = new CancellationTokenSource();
        var searching = Enumerable.Range(0, 3).Select(_ => Task.Run(
            async () =>
            {
                var searches = 0;
                for (; !stop.IsCancellationRequested; searches++)
                    Assert.EndsWith(" 1", Assert.Single(Counts(await FilterAsync(Employee), "round")), StringComparison.Ordinal);
                return searches;
            },
            Token)).ToList();
        for (var round = 1; round <= 20; round++)
            await ApplyAsync(new IndexChange(Key("a"), Document("a", "Printer") with { Facets = Facets($"round:{round}") }));

        await stop.CancelAsync();
        Assert.All(await Task.WhenAll(searching), searches => Assert.True(searches > 0));
        Assert.Equal(["20 1"], Counts(await SearchAsync("printer"), "round"));
    }

    private static IndexFacet[] Facets(params string[] facets) => [.. IndexFacet.Parse(string.Join(',', facets))];

    private static IEnumerable<string> Counts(SearchResult found, string facet) =>
        found.Facets.TryGetValue(facet, out var values) ? values.Select(value => $"{value.Value} {value.Count}") : [];

    private Task<SearchResult> FilterAsync(AudienceScope scope, params string[] filters) =>
        Index.SearchAsync(new SearchQuery("printer", scope) { Filters = Facets(filters) }, Token);
}
