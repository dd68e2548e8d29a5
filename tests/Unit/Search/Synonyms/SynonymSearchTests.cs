using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using ItsmSite.Search.Analysis;
using ItsmSite.Search.Engine;
using ItsmSite.Search.Synonyms;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace ItsmSite.Tests.Unit.Search.Synonyms;

/// <summary>What synonyms find, in which place, and for whom.</summary>
public sealed class SynonymSearchTests : IDisposable
{
    private const int Everyone = 1;
    private const int Technicians = 2;
    private static readonly AudienceScope s_employee = AudienceScope.Of([Everyone]);
    private static readonly AudienceScope s_technician = AudienceScope.Of([Everyone, Technicians]);

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"itsmsite-synonyms-{Guid.NewGuid():n}");
    private readonly Fts5SearchIndex _index;
    private SynonymMap _map = SynonymMap.Empty;

    public SynonymSearchTests() => _index = new Fts5SearchIndex(
        new Fts5IndexOptions { Folder = _folder, PublicAudience = () => Everyone, Synonyms = () => _map }, new TextAnalyzer(FinnishMorphology.Loaded), NullLogger<Fts5SearchIndex>.Instance);

    public void Dispose()
    {
        _index.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Synonym_FindsTheOtherWord_BothWays_AtTheNextSearch()
    {
        await FillAsync(Document("1", "Laptop"), Document("2", "Notebook"), Document("3", "Chair"));
        Assert.Equal(["1"], await FindAsync("laptop"));

        Use(["laptop", "notebook"]);

        Assert.Equal(["1", "2"], await FindAsync("laptop"));
        Assert.Equal(["2", "1"], await FindAsync("notebooks"));
        Use();
        Assert.Equal(["1"], await FindAsync("laptop"));
    }

    [Fact]
    public async Task Synonym_OfOneWay_IsNotTurnedRound()
    {
        await FillAsync(Document("1", "Laptop"), Document("2", "ThinkPad"));
        _map = new SynonymMap([new SynonymRule(["laptop"], ["ThinkPad"])]);

        Assert.Equal(["1", "2"], await FindAsync("laptop"));
        Assert.Equal(["2"], await FindAsync("thinkpad"));
    }

    [Fact]
    public async Task Synonyms_OfSeveralSets_AddUp()
    {
        await FillAsync(Document("1", "Notebook"), Document("2", "ThinkPad"));
        Use(["laptop", "notebook"], ["laptop", "thinkpad"]);

        Assert.Equal(["1", "2"], (await FindAsync("laptop")).Order());
        Assert.Equal(["1"], await FindAsync("notebook"));
    }

    [Theory]
    [InlineData("Wifi at home", "Wireless network at home")]
    [InlineData("Wireless network at home", "Wifi at home")]
    public async Task LiteralWords_ComeBeforeTheSynonym(string literal, string synonym)
    {
        await FillAsync(Document("synonym", synonym), Document("literal", literal), Document("3", "Chair at home"));
        Use(["wifi", "wireless network"]);

        Assert.Equal(["literal", "synonym"], (await FindAsync(string.Join(' ', literal.Split(' ')[..^2]))).Take(2));
    }

    [Fact]
    public async Task Phrase_IsFound_WhereItsWordsFollowEachOther_Only()
    {
        await FillAsync(Document("1", "Wireless network"), Document("2", "A network of mice, none of them wireless"), Document("3", "Network cable"));
        Use(["wifi", "wireless network"]);

        Assert.Equal("1", (await FindAsync("wifi")).First());
        Assert.DoesNotContain("3", await FindAsync("wifi"));
    }

    [Fact]
    public async Task Phrase_StandsForTheWord_WhenAllOfItIsTyped_Only()
    {
        await FillAsync(Document("1", "Wifi"), Document("2", "Network cable"));
        Use(["wifi", "wireless network"]);

        Assert.Contains("1", await FindAsync("my wireless network is slow"));
        Assert.DoesNotContain("1", await FindAsync("network"));
        Assert.DoesNotContain("1", await FindAsync("network wireless"));
    }

    [Fact]
    public async Task FinnishPhrase_IsKnownInflected_AndFoundInflected()
    {
        await FillAsync(Document("1", "Wifi", "en"), Document("2", "Näin pääset langattomaan verkkoon", "fi"), Document("3", "Tulostin", "fi"));
        Use(["wifi", "langaton verkko"]);

        Assert.Contains("1", await FindAsync("langattoman verkon salasana"));
        Assert.Equal(["1", "2"], await FindAsync("wifi"));
    }

    [Theory]
    [InlineData("two-factor")]
    [InlineData("two factor")]
    public async Task Phrase_IsKnown_WithHyphenAndWithout(string typed)
    {
        await FillAsync(Document("1", "Strong authentication"), Document("2", "Chair"));
        Use(["two-factor", "strong authentication"]);
        Assert.Equal(["1"], await FindAsync(typed));
        Use(["two factor", "strong authentication"]);
        Assert.Equal(["1"], await FindAsync(typed));
    }

    [Theory]
    [InlineData("\"laptop\"")]
    [InlineData("\"laptop bag\"")]
    public async Task QuotedWords_AreNotWidened(string typed)
    {
        await FillAsync(Document("1", "Laptop bag"), Document("2", "Notebook bag"), Document("3", "Notebook"));
        Use(["laptop", "notebook"]);

        Assert.Equal(["1"], await FindAsync(typed));
    }

    [Fact]
    public async Task HiddenPage_IsNotFoundByItsSynonym_AndNotCounted()
    {
        await FillAsync(Document("1", "Laptop"), Document("2", "Notebook of the board", audience: Technicians));
        Use(["laptop", "notebook"]);

        Assert.Equal(["1", "2"], await FindAsync("laptop", s_technician));
        var found = await SearchAsync("laptop", s_employee);
        Assert.Equal(["1"], found.Hits.Select(hit => hit.ExternalId));
        Assert.Equal(1, found.Total);
        Assert.Equal(1, found.Hits[0].Explanation!.Words[0].Documents);
    }

    [Fact]
    public async Task UnknownWord_IsFoundByItsSynonym_NotAsASlip()
    {
        await FillAsync(Document("1", "Password"), Document("2", "Passport"));
        Use(["passwort", "password"]);

        var found = await SearchAsync("passwort");

        Assert.Equal(["1"], found.Hits.Select(hit => hit.ExternalId));
        Assert.Null(found.Suggestion);
    }

    [Fact]
    public async Task UnknownWord_WhoseSynonymNobodyMaySee_IsStillForgiven()
    {
        await FillAsync(Document("1", "Passport"), Document("2", "Secret", audience: Technicians));
        Use(["passpory", "secret"]);

        Assert.Equal(["1"], await FindAsync("passpory"));
    }

    [Fact]
    public async Task SynonymThatTheIndexLacks_ChangesNothing()
    {
        await FillAsync(Document("1", "Laptop"), Document("2", "Top"));
        Use(["laptop", "lap top", "schlepptop"]);

        Assert.Equal(["1"], await FindAsync("laptop"));
    }

    [Fact]
    public async Task Explanation_NamesTheSynonym()
    {
        await FillAsync(Document("1", "Wireless network"), Document("2", "Verkon tila", "fi"));
        Use(["wifi", "wireless network"]);

        var place = Assert.Single(Assert.Single((await SearchAsync("wifi")).Hits).Explanation!.Words.Single().Places);

        Assert.Equal((MatchForm.Synonym, "wireless network"), (place.Form, place.Text));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static IndexDocument Document(string id, string title, string culture = "en", int audience = Everyone) =>
        new() { Key = $"content:{id}", Type = "Article", Culture = culture, Audience = audience, Title = title, Url = $"/{id}", ExternalId = id };

    private void Use(params string[][] sets) => _map = new SynonymMap([.. sets.Select(set => new SynonymRule(set, []))]);

    private async Task FillAsync(params IndexDocument[] documents)
    {
        await using var rebuild = await _index.StartRebuildAsync(Token);
        await rebuild.AddAsync(documents, Token);
        await rebuild.CompleteAsync(new IndexCursor("e", 0), Token);
    }

    private Task<SearchResult> SearchAsync(string text, AudienceScope? scope = null) =>
        _index.SearchAsync(new SearchQuery(text, scope ?? s_employee) { Size = 50, IsExplained = true }, Token);

    private async Task<IEnumerable<string>> FindAsync(string text, AudienceScope? scope = null) => (await SearchAsync(text, scope)).Hits.Select(hit => hit.ExternalId!);
}
