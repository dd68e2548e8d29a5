using ItsmSite.Framework.Indexing;
using ItsmSite.Search.Analysis;
using ItsmSite.Search.Engine;
using ItsmSite.Search.Engine.Query;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace ItsmSite.Tests.Unit.Search.Engine;

/// <summary>The contract with every word taken for a frequent one, and what a budget may leave out beside an engine that looks at everything.</summary>
public sealed class FrequentWordsTests : SearchIndexContract
{
    private const int Documents = 4_000;
    private const int Queries = 400;

    [Fact]
    public async Task Budget_OfAMillionDocumentsScaledDown_FindsTheTenBestOfAll()
    {
        var documents = Made().ToArray();
        // Words are frequent and cut at the shares of documents that the usual budget has in a million.
        using var limited = await FilledAsync("limited", SearchBudget.Default with { KeptFrom = 20, FrequentFrom = 60, MostAdded = 320, FewestFound = 600 }, documents);
        using var whole = await FilledAsync("whole", SearchBudget.Default with { KeptFrom = int.MaxValue }, documents);
        var random = new Random(2);
        var (same, all, cut) = (0, 0, 0);
        for (var query = 0; query < Queries; query++)
        {
            var text = string.Join(' ', Enumerable.Range(0, 1 + random.Next(8)).Select(_ => Word(random)));
            var scope = query % 2 == 0 ? Employee : Technician;
            var wanted = await whole.SearchAsync(new SearchQuery(text, scope), Token);
            var found = await limited.SearchAsync(new SearchQuery(text, scope), Token);
            all += wanted.Hits.Count;
            same += wanted.Hits.Select(hit => hit.Key).Intersect(found.Hits.Select(hit => hit.Key)).Count();
            cut += CountOf(found) < CountOf(wanted) ? 1 : 0;
            Assert.True(CountOf(found) == CountOf(wanted) || !found.FacetsAreExact);
        }

        Assert.True(cut > Queries / 10, $"Only {cut} of {Queries} searches came to the end of the budget, so this says nothing.");
        Assert.True(same >= .99 * all, $"{same} of {all} hits are the same.");
    }

    [Fact]
    public async Task FormsOfAWordInTheSameDocuments_CountOnce()
    {
        // "data base" is looked for as "database" too, so both words have two terms that stand together in many documents.
        string[] words = ["data", "base", "database", "printer", "paper", "desk"];
        var random = new Random(3);
        var documents = Enumerable.Range(0, 600).Select(number =>
            Document($"{number}", $"Page {number}", string.Join(' ', words.Where(_ => random.Next(3) == 0)), audience: number % 4 == 0 ? Technicians : Everyone)).ToArray();
        using var limited = await FilledAsync("limited", new SearchBudget { KeptFrom = 10, FrequentFrom = 20, MostAdded = int.MaxValue }, documents);
        using var whole = await FilledAsync("whole", SearchBudget.Default with { KeptFrom = int.MaxValue }, documents);

        foreach (var text in (string[])["data base printer", "base data", "data base paper desk", "database printer"])
        {
            var (wanted, found) = (await whole.SearchAsync(new SearchQuery(text, Employee), Token), await limited.SearchAsync(new SearchQuery(text, Employee), Token));
            Assert.Equal(wanted.Total, found.Total);
            Assert.Equal(wanted.Hits.Select(hit => hit.Key), found.Hits.Select(hit => hit.Key));
            Assert.All(wanted.Hits.Zip(found.Hits), pair => Assert.Equal(pair.First.Score, pair.Second.Score, 1e-3));
        }
    }

    [Fact]
    public async Task Filter_LooksAtAllDocumentsWhateverTheBudget()
    {
        var documents = Made().ToArray();
        documents[7] = Document("wanted", "Common common", body: "common", type: "Service");
        using var limited = await FilledAsync("limited", new SearchBudget { KeptFrom = 1, FrequentFrom = 1, MostAdded = 0, FewestFound = 1 }, documents);

        var found = await limited.SearchAsync(new SearchQuery("the", Employee) { Types = ["Article"] }, Token);
        var service = await limited.SearchAsync(new SearchQuery("common", Employee) { Types = ["Service"] }, Token);

        Assert.Equal(1000, found.Total);
        Assert.Equal("wanted", Assert.Single(service.Hits).ExternalId);
    }

    [Fact]
    public async Task CountOfAFrequentWord_FollowsWhatIsPublishedLater()
    {
        var documents = Enumerable.Range(0, 50).Select(number => Document($"{number}", $"Printer {number}")).ToArray();
        using var index = await FilledAsync("followed", new SearchBudget { KeptFrom = 10, FrequentFrom = 20 }, documents);
        Assert.Equal(50, (await index.SearchAsync(new SearchQuery("printer", Employee), Token)).Total);

        await index.ApplyAsync([Change("new", "Printer in the hall"), new IndexChange(Key("3"), null)], new IndexCursor("e", 1), Token);

        var after = await index.SearchAsync(new SearchQuery("printer", Employee) { Size = 100 }, Token);
        Assert.Equal(50, after.Total);
        Assert.Contains(after.Hits, hit => hit.ExternalId == "new");
        Assert.DoesNotContain(after.Hits, hit => hit.ExternalId == "3");
    }

    [Fact]
    public async Task CountOfAFrequentWord_IsRightAfterTwoChangesOfOneDocument()
    {
        var documents = Enumerable.Range(0, 50).Select(number => Document($"{number}", $"Printer {number}", number % 2 == 0 ? "paper" : "toner")).ToArray();
        var budget = new SearchBudget { KeptFrom = 10, FrequentFrom = 20 };
        using var followed = await FilledAsync("followed", budget, documents);
        await followed.SearchAsync(new SearchQuery("printer paper", Employee), Token);
        for (var change = 1; change <= 5; change++)
            await followed.ApplyAsync([new IndexChange(Key("4"), documents[4] with { Body = $"paper paper {change}" })], new IndexCursor("e", change), Token);
        documents[4] = documents[4] with { Body = "paper paper 5" };
        using var fresh = await FilledAsync("fresh", budget, documents);

        var query = new SearchQuery("printer paper", Employee) { Size = 60 };
        var (wanted, found) = (await fresh.SearchAsync(query, Token), await followed.SearchAsync(query, Token));

        Assert.Equal(wanted.Total, found.Total);
        foreach (var hit in wanted.Hits)
            Assert.Equal(hit.Score, found.Hits.Single(other => other.Key == hit.Key).Score, 1e-5);
    }

    [Fact]
    public async Task WordFrequentInHiddenDocumentsOnly_ChangesNothingForAReader()
    {
        var open = Enumerable.Range(0, 30).Select(number => Document($"{number}", $"Printer paper {number}")).ToArray();
        var hidden = Enumerable.Range(0, 200).Select(number => Document($"h{number}", $"Printer secret {number}", audience: Technicians)).ToArray();
        var budget = new SearchBudget { KeptFrom = 10, FrequentFrom = 20 };
        using var without = await FilledAsync("without", budget, open);
        using var with = await FilledAsync("with", budget, [.. open, .. hidden]);

        foreach (var text in (string[])["printer", "printer paper", "paper 7", "secret"])
        {
            var (expected, found) = (await without.SearchAsync(new SearchQuery(text, Employee), Token), await with.SearchAsync(new SearchQuery(text, Employee), Token));
            Assert.Equal(expected.Total, found.Total);
            Assert.Equal(expected.Hits.Select(hit => hit.Key), found.Hits.Select(hit => hit.Key));
        }
    }

    protected override ISearchIndex Open(string folder) => Open(folder, new SearchBudget { KeptFrom = 1, FrequentFrom = 1 });

    protected override void Damage(string folder)
    {
        using var file = new FileStream(IndexFile(folder), FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        file.Position = 8192;
        var bytes = new byte[file.Length - 8192];
        new Random(1).NextBytes(bytes);
        file.Write(bytes);
    }

    protected override void Remove(string folder) => File.Delete(IndexFile(folder));

    private static Fts5SearchIndex Open(string folder, SearchBudget budget) =>
        new(new Fts5IndexOptions { Folder = folder, Budget = budget }, new TextAnalyzer(), NullLogger<Fts5SearchIndex>.Instance);

    private static string IndexFile(string folder) => Path.Combine(folder, File.ReadAllText(Path.Combine(folder, "current")));

    private static int CountOf(SearchResult result) => result.Facets[IndexFacet.TypeName].Sum(type => type.Count);

    // Words by Zipf's law, so that few are in nearly every document.
    private static string Word(Random random) => random.Next(6) == 0 ? "the" : $"w{(int)Math.Pow(5_000, random.NextDouble())}x";

    private static IEnumerable<IndexDocument> Made()
    {
        var random = new Random(1);
        for (var number = 0; number < Documents; number++)
        {
            var words = Enumerable.Range(0, 20 + random.Next(120)).Select(_ => Word(random)).ToList();
            yield return Document($"{number}", string.Join(' ', words.Take(4)), string.Join(' ', words), audience: random.Next(4) == 0 ? Technicians : Everyone);
        }
    }

    private async Task<Fts5SearchIndex> FilledAsync(string name, SearchBudget budget, IReadOnlyList<IndexDocument> documents)
    {
        var index = Open(Path.Combine(Folder, name), budget);
        await using var rebuild = await index.StartRebuildAsync(Token);
        await rebuild.AddAsync(documents, Token);
        await rebuild.CompleteAsync(new IndexCursor("e", 0), Token);
        return index;
    }
}
