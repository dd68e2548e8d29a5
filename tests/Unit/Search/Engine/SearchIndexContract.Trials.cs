using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using Xunit;

namespace ItsmSite.Tests.Unit.Search.Engine;

/// <summary>Trials: what would be found if a document stood there; and why hits stand where they do.</summary>
public abstract partial class SearchIndexContract
{
    private static readonly string[] _vocabulary =
    [
        "printer", "printers", "paper", "jam", "calendar", "calendars", "shared", "outlook", "wi-fi", "VPN", "password", "reset", "phone", "invoice", "meeting", "room",
        "tulostin", "tulostimen", "tulostinjono", "salasana", "kalenteri", "älypuhelin", "puhelin", "the", "how", "PowerShell-script", "OneDrive", "driver", "0x80070005",
    ];

    private static readonly string[] _newWords = ["zebrafish", "quokka", "axolotl", "kumquat", "älykello", "xylofonikerho"];

    [Fact]
    public async Task Trial_GivesTheRankThatIndexingGives()
    {
        var random = new Random(11);
        var documents = Enumerable.Range(0, 90).Select(number => RandomDocument(random, $"{number}")).ToArray();
        await FillAsync(documents);
        for (var round = 0; round < 150; round++)
        {
            var draft = RandomDocument(random, random.Next(3) == 0 ? $"new{round}" : $"{random.Next(documents.Length)}");
            var queries = Enumerable.Range(0, 5).Select(_ => RandomQuery(random, draft)).ToList();
            var before = await Task.WhenAll(queries.Select(query => Index.SearchAsync(query, Token)));

            var trial = await Index.TryAsync(new IndexTrial(draft, queries), Token);
            var untouched = await Task.WhenAll(queries.Select(query => Index.SearchAsync(query, Token)));
            await ApplyAsync(new IndexChange(draft.Key, draft));
            var after = await Task.WhenAll(queries.Select(query => Index.SearchAsync(query, Token)));

            for (var number = 0; number < queries.Count; number++)
            {
                var told = $"round {round}: “{queries[number].Text}” for “{draft.Title}”";
                Assert.Equal(Places(before[number]), Places(untouched[number]));
                Assert.True(Places(before[number]).SequenceEqual(Places(trial[number].FormerHits)), told);
                Assert.True(Places(after[number]).SequenceEqual(Places(trial[number].Hits)), told);
                Assert.Equal(RankOf(before[number], draft.Key), trial[number].FormerRank);
                Assert.Equal(RankOf(after[number], draft.Key), trial[number].Rank);
            }
        }
    }

    [Fact]
    public async Task Trial_OfWhatIsThereAlready_ChangesNothing()
    {
        var same = Document("a", "Printer", "paper");
        await FillAsync(same, Document("b", "Printer", "paper"), Document("c", "Printer", "paper"));

        var trial = await TryAsync(same, "printer paper");

        Assert.Equal((1, 1), (trial.Rank, trial.FormerRank));
        Assert.NotNull(trial.Own);
    }

    [Fact]
    public async Task Trial_FindsWordsThatNoOtherDocumentHas()
    {
        await FillAsync(Document("a", "Printer"));

        Assert.Equal(1, (await TryAsync(Document("b", "Quokka feeding"), "quokka")).Rank);
        Assert.Equal(1, (await TryAsync(Document("b", "Quokkas"), "quokk")).Rank);
        Assert.Equal(1, (await TryAsync(Document("b", "Sähkökitara", culture: "fi"), "sahkokitara")).Rank);
        Assert.Empty(await FindAsync("quokka"));
    }

    [Fact]
    public async Task Trial_OfADocumentOutsideTheScope_TellsNothingOfIt()
    {
        await FillAsync(Document("a", "Printer"));
        var draft = Document("b", "Printer passphrase", audience: Technicians);

        var seen = await TryAsync(draft, "printer passphrase", Technician);
        Assert.Equal(1, seen.Rank);
        Assert.NotNull(seen.Own);

        var unseen = await TryAsync(draft, "printer passphrase", Employee);
        Assert.Null(unseen.Rank);
        Assert.Null(unseen.Own);
        Assert.Equal(["content:a"], unseen.Hits.Select(hit => hit.Key));
    }

    [Fact]
    public async Task Trial_OfADocumentThatBecomesVisible_TellsNothingOfItsFormerState()
    {
        await FillAsync(Document("a", "Printer"), Document("b", "Printer passphrase", audience: Technicians));

        var opened = await TryAsync(Document("b", "Printer passphrase"), "passphrase", Employee);
        Assert.Equal((1, null), (opened.Rank, opened.FormerRank));

        var closed = await TryAsync(Document("a", "Printer", audience: Technicians), "printer", Employee);
        Assert.Equal((null, 1), (closed.Rank, closed.FormerRank));
    }

    [Fact]
    public async Task Trial_SaysWhichWordsTheDocumentLacks()
    {
        await FillAsync(Document("a", "Share the calendar", "Share it with others"));

        var trial = await TryAsync(Document("b", "Sharing appointments", "Others see them"), "how to share the calendar");

        Assert.Equal(["calendar"], trial.Own!.Lacking.Select(word => word.Word));
    }

    [Fact]
    public async Task Trial_AnswersAFewQueriesOnly()
    {
        await FillAsync(Document("a", "Printer"));
        var query = new SearchQuery("printer", AudienceScope.Everything);

        Assert.Equal(IndexTrial.MaxQueries, (await Index.TryAsync(new IndexTrial(Document("b", "Printer"), [.. Enumerable.Repeat(query, 50)]), Token)).Count);
    }

    [Fact]
    public async Task Trial_WithoutAnIndex_HasNoAnswer() =>
        Assert.Empty(await Reopen(Path.Combine(Folder, "new")).TryAsync(new IndexTrial(Document("b", "Printer"), [new SearchQuery("printer", AudienceScope.Everything)]), Token));

    [Theory]
    [MemberData(nameof(HostileQueries))]
    public async Task Trial_OfAnyText_IsAnswered(string text)
    {
        await FillAsync(Document("a", "Printer", "Printer and paper"), Document("b", "Tulostin", "Paperi on lopussa", "fi"));

        var trial = await TryAsync(Document("c", text, text), text);
        Assert.True(trial.Rank is null or >= 1);
    }

    [Fact]
    public async Task Explanation_AddsUpToTheScore()
    {
        var random = new Random(5);
        await FillAsync([.. Enumerable.Range(0, 80).Select(number => RandomDocument(random, $"{number}"))]);
        var explained = 0;
        for (var round = 0; round < 100; round++)
        {
            var query = RandomQuery(random, RandomDocument(random, "x")) with { IsExplained = true, PreferredCulture = random.Next(2) == 0 ? "fi" : null };
            foreach (var hit in (await Index.SearchAsync(query, Token)).Hits)
            {
                Assert.NotNull(hit.Explanation);
                Assert.Equal(hit.Score, hit.Explanation.Score, Math.Max(1e-4, hit.Score * 1e-4));
                Assert.All(hit.Explanation.Words, word => Assert.Equal(word.Points > 0, word.Places.Count > 0));
                explained++;
            }
        }

        Assert.True(explained > 200);
    }

    [Fact]
    public async Task Explanation_IsGivenWhenAskedForOnly()
    {
        await FillAsync(Document("a", "Printer"));

        Assert.Null((await SearchAsync("printer")).Hits[0].Explanation);
    }

    [Theory]
    [InlineData("printer", "The printer", MatchForm.Exact, "printer")]
    [InlineData("printer", "Our printers", MatchForm.Inflected, "printers")]
    [InlineData("shell", "A PowerShell book", MatchForm.Part, "PowerShell")]
    [InlineData("calen", "My calendar", MatchForm.Beginning, "calendar")]
    [InlineData("pritner", "The printer", MatchForm.Slip, "printer")]
    public async Task Explanation_SaysInWhichFormAWordWasFound(string typed, string title, MatchForm form, string text)
    {
        await FillAsync(Document("a", title), Document("b", "Something else"));

        var hit = (await Index.SearchAsync(new SearchQuery(typed, AudienceScope.Everything) { IsExplained = true }, Token)).Hits[0];

        var place = Assert.Single(Assert.Single(hit.Explanation!.Words).Places);
        Assert.Equal((IndexField.Title, form, text, 1), (place.Field, place.Form, place.Text, place.Count));
    }

    [Fact]
    public async Task Explanation_CountsDocumentsOfTheScopeOnly()
    {
        await FillAsync(Document("a", "Printer"), Document("b", "Printer", audience: Technicians));
        async Task<int> CountAsync(AudienceScope scope) =>
            (await Index.SearchAsync(new SearchQuery("printer", scope) { IsExplained = true }, Token)).Hits[0].Explanation!.Words[0].Documents;

        Assert.Equal(2, await CountAsync(Technician));
        Assert.Equal(1, await CountAsync(Employee));
    }

    private static IEnumerable<(string Key, double Score)> Places(SearchResult result) => Places(result.Hits);

    private static IEnumerable<(string Key, double Score)> Places(IEnumerable<SearchHit> hits) => hits.Select(hit => (hit.Key, hit.Score));

    private static int? RankOf(SearchResult result, string key) => result.Hits.ToList().FindIndex(hit => hit.Key == key) is var place and >= 0 ? place + 1 : null;

    private static IndexDocument RandomDocument(Random random, string id)
    {
        string Words(int most) => string.Join(' ', Enumerable.Range(0, random.Next(1, most)).Select(_ => random.Next(25) == 0 ? _newWords[random.Next(_newWords.Length)] : _vocabulary[random.Next(_vocabulary.Length)]));
        string?[] cultures = ["en", "en", "fi", null];
        return Document(id, Words(6), Words(60), cultures[random.Next(4)], random.Next(4) == 0 ? Technicians : Everyone) with
        {
            Headings = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Words(4))],
            Keywords = random.Next(2) == 0 ? [] : [Words(2)],
        };
    }

    private static SearchQuery RandomQuery(Random random, IndexDocument draft)
    {
        var title = draft.Title.Split(' ');
        string[] kinds = [title[0], title[^1][..Math.Max(2, title[^1].Length - 2)], _vocabulary[random.Next(_vocabulary.Length)], _newWords[random.Next(_newWords.Length)], "pritner", "alypuhelin", "\"" + draft.Title + "\""];
        var text = string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => kinds[random.Next(kinds.Length)]));
        return new SearchQuery(text, random.Next(2) == 0 ? Employee : Technician) { Size = 200, Culture = random.Next(8) == 0 ? "fi" : null };
    }

    private async Task<TrialResult> TryAsync(IndexDocument draft, string text, AudienceScope? scope = null) =>
        Assert.Single(await Index.TryAsync(new IndexTrial(draft, [new SearchQuery(text, scope ?? AudienceScope.Everything)]), Token));
}
