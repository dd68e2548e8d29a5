using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using ItsmSite.Search.Analysis;
using ItsmSite.Search.Engine;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace ItsmSite.Tests.Unit.Search.Engine;

/// <summary>What mistyped words find, and what is said about them to whom.</summary>
public sealed class ForgivingSearchTests : IDisposable
{
    private const int Everyone = 1;
    private const int Technicians = 2;
    private static readonly AudienceScope s_employee = AudienceScope.Of([Everyone]);
    private static readonly AudienceScope s_technician = AudienceScope.Of([Everyone, Technicians]);

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"itsmsite-forgiving-{Guid.NewGuid():n}");
    private readonly Fts5SearchIndex _index;

    public ForgivingSearchTests() =>
        _index = new Fts5SearchIndex(new Fts5IndexOptions { Folder = _folder, PublicAudience = () => Everyone }, new TextAnalyzer(), NullLogger<Fts5SearchIndex>.Instance);

    public void Dispose()
    {
        _index.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("pasword", "a letter missing")]
    [InlineData("passswodr", "two slips in a long word")]
    [InlineData("oassword", "the first letter")]
    [InlineData("apssword", "the first letters swapped")]
    [InlineData("xpassword", "a letter before the first")]
    [InlineData("assword", "the first letter missing")]
    [InlineData("paswsord", "the middle letters swapped")]
    [InlineData("passwordx", "a letter after the last")]
    [InlineData("passwprd", "a neighbouring key")]
    public async Task Slip_FindsTheWordThatWasMeant(string typed, string why)
    {
        await FillAsync(Document("1", "Password"), Document("2", "Keyboard and mouse"));

        Assert.True((await FindAsync(typed)).SequenceEqual(["1"]), why);
        Assert.Equal("password", (await SearchAsync(typed)).Suggestion);
    }

    [Theory]
    [InlineData("maol", "Mail")]
    [InlineData("aptch", "Patch")]
    [InlineData("roles", "Rules")]
    [InlineData("tulostinm", "Tulostin")]
    [InlineData("öulostin", "Tulostin")]
    public async Task Slip_InAShortOrFinnishWord_FindsTheWordThatWasMeant(string typed, string title)
    {
        await FillAsync(Document("1", title, culture: title == "Tulostin" ? "fi" : "en"), Document("2", "Keyboard"));

        Assert.Equal(["1"], await FindAsync(typed));
    }

    [Theory]
    [InlineData("cat")]
    [InlineData("0x80070005")]
    [InlineData("kb12345")]
    public async Task CodesAndShortWords_AreTakenAsTheyAre(string typed)
    {
        await FillAsync(Document("1", "Car"), Document("2", "0x80070006"), Document("3", "kb12346"));

        Assert.Empty(await FindAsync(typed));
    }

    [Theory]
    [InlineData("outlookcalendar", "outlook calendar")]
    [InlineData("sharedprinter", "shared printer")]
    public async Task WordsWrittenAsOne_AreFoundApart(string typed, string meant)
    {
        await FillAsync(Document("1", "Outlook calendar"), Document("2", "Outlook"), Document("3", "A shared printer"), Document("4", "Printer"));

        var found = await SearchAsync(typed);
        Assert.Equal(typed[0] == 'o' ? "1" : "3", found.Hits[0].ExternalId);
        Assert.Equal(meant, found.Suggestion);
    }

    [Theory]
    [InlineData("s'hk;posti", "sähköposti")]
    [InlineData("ыфдфыфтф", "salasana")]
    public async Task WrongLayout_IsReadAsTheKeysThatWereHit(string typed, string meant)
    {
        await FillAsync(Document("1", "Sähköposti", culture: "fi"), Document("2", "Salasana", culture: "fi"), Document("3", "Posti", culture: "fi"));

        var found = await SearchAsync(typed);
        Assert.Equal(meant[1] == 'ä' ? "1" : "2", found.Hits[0].ExternalId);
        Assert.Equal(meant, found.Suggestion);
    }

    [Fact]
    public async Task WrongLayout_OfWordsOneMayNotSee_StaysAsTyped()
    {
        await FillAsync(Document("1", "Sähköposti", culture: "fi", audience: Technicians), Document("2", "Posti", culture: "fi"));

        var seen = await SearchAsync("s'hk;posti", s_technician);
        Assert.Equal("1", seen.Hits[0].ExternalId);
        Assert.Null(seen.Suggestion);
        var other = await SearchAsync("s'hk;posti");
        Assert.Equal(["2"], other.Hits.Select(hit => hit.ExternalId));
        Assert.Null(other.Suggestion);
    }

    [Fact]
    public async Task SlipThatSomebodyWrote_DoesNotBlockTheWordThatManyWrote()
    {
        await FillAsync([Document("slip", "Calender of meetings"), .. Enumerable.Range(0, 40).Select(number => Document($"{number}", $"Calendar {number}"))]);

        var found = await SearchAsync("calender");
        Assert.Equal("slip", found.Hits[0].ExternalId);
        Assert.Equal(41, found.Total);
        Assert.Equal("calendar", found.Suggestion);
    }

    [Fact]
    public async Task SlipThatSomebodyWrote_IsNoReasonToShowWhatOneMayNotSee()
    {
        await FillAsync(
            [Document("slip", "Calender of meetings"), .. Enumerable.Range(0, 40).Select(number => Document($"{number}", $"Calendar {number}", audience: Technicians))]);

        var seen = await SearchAsync("calender", s_technician);
        Assert.Equal(41, seen.Total);
        Assert.Null(seen.Suggestion);
        var other = await SearchAsync("calender");
        Assert.Equal(["slip"], other.Hits.Select(hit => hit.ExternalId));
        Assert.Null(other.Suggestion);
    }

    [Fact]
    public async Task DidYouMean_PassesOverWordsThatNotEveryoneMayRead()
    {
        await FillAsync(Document("1", "Projektor", audience: Technicians), Document("2", "Projector"), Document("3", "Sekretx", audience: Technicians));

        Assert.Equal("projector", (await SearchAsync("projeqtor", s_technician)).Suggestion);
        Assert.Equal("projector", (await SearchAsync("projeqtor")).Suggestion);
        Assert.Equal(["3"], await FindAsync("sekretxy", s_technician));
        Assert.Null((await SearchAsync("sekretxy", s_technician)).Suggestion);
        Assert.Empty(await FindAsync("sekretxy"));
    }

    [Theory]
    [InlineData("pritner gui", "1")]
    [InlineData("prnter", "1")]
    [InlineData("rpinter", "1")]
    [InlineData("etsyht", "2")]
    [InlineData("print", "1")]
    public async Task Suggest_ForgivesASlipWhenNothingElseFits(string typed, string id)
    {
        await FillAsync(Document("1", "Printer guide"), Document("2", "Etäyhteys", culture: "fi"), Document("3", "Paper"));

        var suggestion = Assert.Single(await _index.SuggestAsync(new SuggestQuery(typed, s_employee), Token));
        Assert.Equal($"content:{id}", suggestion.Key);
        Assert.Contains(suggestion.Title, fragment => fragment.Marked);
    }

    [Theory]
    [InlineData("configuration")]
    [InlineData("etäyhteyden")]
    [InlineData("zebrafish")]
    public async Task Suggest_ForgivesAnySlipOfABeginning(string word)
    {
        await FillAsync([Document("meant", word), .. Enumerable.Range(0, 300).Select(number => Document($"{number}", string.Concat(Enumerable.Range(1, 9).Select(place => (char)('a' + (number * place * place % 26))))))]);
        for (var length = 6; length <= word.Length; length++)
        {
            var beginning = word[..length];
            for (var at = 0; at < length; at++)
            {
                string[] slips = [beginning.Remove(at, 1), beginning.Insert(at, "q"), $"{beginning[..at]}q{beginning[(at + 1)..]}", .. at + 1 < length ? [$"{beginning[..at]}{beginning[at + 1]}{beginning[at]}{beginning[(at + 2)..]}"] : Array.Empty<string>()];
                foreach (var typed in slips)
                {
                    var suggested = await _index.SuggestAsync(new SuggestQuery(typed, s_employee), Token);
                    Assert.True(suggested.Any(title => title.Key == "content:meant"), $"“{typed}” does not bring “{word}”.");
                }
            }
        }
    }

    [Fact]
    public async Task Suggest_ForgivingASlip_ShowsNoTitleThatOneMayNotSee()
    {
        await FillAsync(Document("1", "Printer guide", audience: Technicians), Document("2", "Paper"));

        Assert.Single(await _index.SuggestAsync(new SuggestQuery("pritner", s_technician), Token));
        Assert.Empty(await _index.SuggestAsync(new SuggestQuery("pritner", s_employee), Token));
    }

    [Fact]
    public async Task ManyUnknownWords_AreAnswered()
    {
        await FillAsync([.. Enumerable.Range(0, 200).Select(number => Document($"{number}", $"Printer number{number} in the house"))]);
        var random = new Random(3);
        var words = string.Join(' ', Enumerable.Range(0, 300).Select(_ => string.Concat(Enumerable.Range(0, 12).Select(_ => (char)('a' + random.Next(26))))));

        Assert.Equal(200, (await SearchAsync($"{words} printer")).Total + (await SearchAsync($"printer {words}")).Total);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static IndexDocument Document(string id, string title, string culture = "en", int audience = Everyone) =>
        new() { Key = $"content:{id}", Type = "Article", Culture = culture, Audience = audience, Title = title, Url = $"/{id}", ExternalId = id };

    private async Task FillAsync(params IndexDocument[] documents)
    {
        await using var rebuild = await _index.StartRebuildAsync(Token);
        await rebuild.AddAsync(documents, Token);
        await rebuild.CompleteAsync(new IndexCursor("e", 0), Token);
    }

    private Task<SearchResult> SearchAsync(string text, AudienceScope? scope = null) =>
        _index.SearchAsync(new SearchQuery(text, scope ?? s_employee) { Size = 50 }, Token);

    private async Task<IEnumerable<string>> FindAsync(string text, AudienceScope? scope = null) =>
        (await SearchAsync(text, scope)).Hits.Select(hit => hit.ExternalId!);
}
