using System.Text;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using Xunit;

namespace ItsmSite.Tests.Unit.Search.Engine;

/// <summary>What a query means, and that none fails.</summary>
public abstract partial class SearchIndexContract
{
    public static TheoryData<string> HostileQueries { get; } =
    [
        "", " ", "\"", "\"\"", "\"\"\"", "*", "printer*", "-printer", "- -", "NEAR(", "NEAR(printer paper, 2)", "AND", "OR NOT AND", "printer AND", "title:printer",
        "col:", "{title}: x", "^printer", "printer + paper", "(printer", ")", "'; DROP TABLE doc; --", "\0", "printer\0paper", "😀", "printer 😀 paper", "\ud800", "\udc00x",
        "%", "_", "\\", "a\\\"b", "\u200b\u200e", "é\u0301", "§en§printer", "„printer“", "$(printer)", "<script>alert(1)</script>", "\uffff\ufffe",
    ];

    [Theory]
    [MemberData(nameof(HostileQueries))]
    public async Task AnyText_IsAnswered(string text)
    {
        await FillAsync(Document("a", "Printer", "Printer and paper"), Document("b", "Tulostin", "Paperi on lopussa", "fi"), Document("c", "Skrivare", "papper", null));

        var result = await SearchAsync(text);
        Assert.InRange(result.Total, 0, 3);
        Assert.InRange((await Index.SuggestAsync(new SuggestQuery(text, AudienceScope.Everything), Token)).Count, 0, 3);
        Assert.Equal(IndexState.Ready, Index.Status.State);
    }

    [Fact]
    public async Task AnyText_AtRandom_IsAnswered()
    {
        await FillAsync(Document("a", "Printer", "Printer and paper, Wi-Fi and C#"), Document("b", "Tulostin", "Paperi on lopussa", "fi"));
        string[] pieces = ["printer", "\"", "*", "-", " ", "(", ")", ":", "\0", "paper", "wi-fi", "c#", "NEAR", "😀", "\ud83d", "ä", ".", "0x80", "tulosti", "\n", "^", "+", "AND"];
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(12); length > 0; length--)
                text.Append(random.Next(6) == 0 ? ((char)random.Next(0x10000)).ToString() : pieces[random.Next(pieces.Length)]);
            Assert.InRange((await SearchAsync(text.ToString())).Total, 0, 2);
            await Index.SuggestAsync(new SuggestQuery(text.ToString(), AudienceScope.Everything), Token);
        }

        Assert.Equal(IndexState.Ready, Index.Status.State);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    public async Task AMegabyte_IsCutAndAnswered(int wordLength)
    {
        await FillAsync(Document("a", "Printer"));
        var text = new StringBuilder("printer ");
        for (var number = 0; text.Length < 1_000_000; number++)
            text.Append(number.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(wordLength, 'x')).Append(' ');

        Assert.Equal(["a"], await FindAsync(text.ToString()));
    }

    [Fact]
    public async Task Minus_DoesNotExclude()
    {
        await FillAsync(Document("a", "Power BI -sovellus", "Raportit", "fi"));

        Assert.Equal(["a"], await FindAsync("Power BI -sovellus"));
        Assert.Equal(["a"], await FindAsync("raportit -sovellus"));
    }

    [Fact]
    public async Task Quotes_MeanAPhrase_AndWordsWhenNobodyWroteIt()
    {
        await FillAsync(Document("a", "Reset", "password reset page"), Document("b", "Reset", "reset the old password"));

        Assert.Equal(["a"], await FindAsync("\"password reset\""));
        Assert.Equal(2, (await SearchAsync("password reset")).Total);
        Assert.Equal(2, (await SearchAsync("\"reset page password\"")).Total);
        Assert.Equal(2, (await SearchAsync("\"password reset")).Total);
    }

    [Theory]
    [InlineData("password", "passwords", "en")]
    [InlineData("expenses", "expense", "en")]
    [InlineData("printing", "prints", "en")]
    [InlineData("salasana", "salasanan", "fi")]
    [InlineData("tulostimella", "tulostin tulostimen", "fi")]
    [InlineData("lomakkeet", "lomakkeella", "fi")]
    public async Task InflectedForms_FindEachOther(string typed, string written, string culture)
    {
        await FillAsync(Document("a", "Guide", $"something {written} something", culture), Document("b", "Other", "nothing", culture));

        Assert.Equal(["a"], await FindAsync(typed));
    }

    [Theory]
    [InlineData("wi-fi")]
    [InlineData("wi fi")]
    [InlineData("WiFi")]
    [InlineData("wifi")]
    public async Task JoinedWords_AreFoundHoweverTheyAreWritten(string typed)
    {
        await FillAsync(Document("a", "Wi-Fi in the office"), Document("b", "Printer"));

        Assert.Equal(["a"], await FindAsync(typed));
    }

    [Fact]
    public async Task TitleThatIsTheQuery_ComesFirst()
    {
        var much = string.Join(' ', Enumerable.Repeat("Outlook calendar sharing with colleagues.", 30));
        await FillAsync(
            Document("a", "How calendars work", much), Document("b", "Sharing the Outlook calendar with people outside", much), Document("c", "Outlook calendar", "Opens at the left."));

        Assert.Equal("c", (await FindAsync("outlook calendar")).First());
    }

    [Fact]
    public async Task TitleThatIsTheQuery_ComesBeforeOneWithAWordMoreAndMuchText()
    {
        var much = string.Join(' ', Enumerable.Repeat("Microsoft and SIP response codes.", 40));
        await FillAsync(Document("more", "SIP 403 and Microsoft response codes", much), Document("exact", "Microsoft and SIP response codes", "See the list."), Document("c", "Printer"));

        Assert.Equal(["exact", "more"], await FindAsync("microsoft and sip response codes"));
    }

    [Theory]
    [InlineData("expens", "Expensatron")]
    [InlineData("expensat", "Expensatron")]
    [InlineData("etäyht", "Etäyhteys")]
    [InlineData("etayht", "Etäyhteys")]
    [InlineData("etayhteys", "Etäyhteys")]
    [InlineData("expensatrom", "Expensatron")]
    public async Task PartOrSlip_BringsTheRightTitleFirst(string typed, string title)
    {
        await FillAsync(
            Document("1", "Expensatron", "Send travel claims"), Document("2", "Travel guide", "Book expensive hotels with Expensatron, send expenses."),
            Document("3", "Etäyhteys", "Työskentele kotoa", "fi"), Document("4", "Työpaikan verkko", "Etäyhteyden voi avata kotoa", "fi"), Document("5", "Printer", "Paper"));

        Assert.Equal(title, string.Concat((await SearchAsync(typed)).Hits[0].Title.Select(fragment => fragment.Text)));
        if (typed.Length < 8)
            Assert.Equal(title, string.Concat((await Index.SuggestAsync(new SuggestQuery(typed, Employee), Token)).DefaultIfEmpty(new("", "", [new(title, false)], "", null)).First().Title.Select(fragment => fragment.Text)));
    }

    [Fact]
    public async Task PreferredCulture_BreaksTies()
    {
        await FillAsync(Document("en", "Teams", "Teams"), Document("fi", "Teams", "Teams", "fi"));

        foreach (var culture in (string[])["en", "fi"])
        {
            var found = await Index.SearchAsync(new SearchQuery("teams", Employee) { PreferredCulture = culture }, Token);
            Assert.Equal([culture, culture == "en" ? "fi" : "en"], found.Hits.Select(hit => hit.Culture));
        }
    }

    [Fact]
    public async Task Filters_NarrowHitsAndTotal_ButNotTheirOwnFacet()
    {
        await FillAsync(
            Document("1", "Printer"), Document("2", "Printer", culture: "fi"), Document("3", "Printer", type: "Service"), Document("4", "Printer", type: "Person", culture: null));

        var typed = await Index.SearchAsync(new SearchQuery("printer", Employee) { Types = ["Article", "Person"] }, Token);
        Assert.Equal(["1", "2", "4"], typed.Hits.Select(hit => hit.ExternalId).Order());
        Assert.Equal(3, typed.Total);
        Assert.Equal([("Article", 2), ("Person", 1), ("Service", 1)], typed.Facets["type"].Select(value => (value.Value, value.Count)));
        Assert.Equal([("en", 1), ("fi", 1)], typed.Facets["culture"].Select(value => (value.Value, value.Count)));

        var finnish = await Index.SearchAsync(new SearchQuery("printer", Employee) { Culture = "fi" }, Token);
        Assert.Equal(["2"], finnish.Hits.Select(hit => hit.ExternalId));
        Assert.Equal([("Article", 1)], finnish.Facets["type"].Select(value => (value.Value, value.Count)));
        Assert.Equal([("en", 2), ("fi", 1)], finnish.Facets["culture"].Select(value => (value.Value, value.Count)));
    }

    [Fact]
    public async Task Total_IsExactToAThousand_AndPagesFollowEachOther()
    {
        await FillAsync([.. Enumerable.Range(0, 1000).Select(number => Document($"{number}", $"Printer {number}"))]);
        var exact = await SearchAsync("printer");
        await ApplyAsync(Change("more", "Printer"));
        var more = await SearchAsync("printer");

        Assert.Equal((1000, true), (exact.Total, exact.TotalIsExact));
        Assert.Equal((1000, false), (more.Total, more.TotalIsExact));
        var pages = new List<string>();
        for (var from = 0; from < 1001; from += 143)
            pages.AddRange((await Index.SearchAsync(new SearchQuery("printer", Employee) { From = from, Size = 143 }, Token)).Hits.Select(hit => hit.Key));
        Assert.Equal(1001, pages.Distinct().Count());
    }

    [Fact]
    public async Task Hit_ShowsWhatIsIndexed_WithFoundWordsMarked()
    {
        var body = string.Join('\n', Enumerable.Range(0, 80).Select(number => $"Line {number} says little.")) + "\nThe VPN passwords\nexpire yearly. " + string.Concat(Enumerable.Repeat("More text. ", 60));
        var document = Document("a", "Renew a VPN password", body) with { ModifiedUtc = new DateTime(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc) };
        await FillAsync(document);

        var hit = (await SearchAsync("vpn password")).Hits[0];
        Assert.Equal((document.Key, "Article", "en", document.Url, "a", document.ModifiedUtc), (hit.Key, hit.Type, hit.Culture, hit.Url, hit.ExternalId, hit.ModifiedUtc));
        Assert.Equal(["VPN", "password"], hit.Title.Where(fragment => fragment.Marked).Select(fragment => fragment.Text));
        Assert.Equal(document.Title, string.Concat(hit.Title.Select(fragment => fragment.Text)));
        Assert.Equal(["VPN", "passwords"], hit.Snippet.Where(fragment => fragment.Marked).Select(fragment => fragment.Text));
        var snippet = string.Concat(hit.Snippet.Select(fragment => fragment.Text));
        Assert.InRange(snippet.Length, 100, 320);
        Assert.DoesNotContain('\n', snippet);
        Assert.Contains("expire yearly", snippet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggest_NeedsEveryWord_AndPrefersTitlesThatBeginSo()
    {
        await FillAsync(
            Document("1", "The big printer guide"), Document("2", "Printer guide"), Document("3", "Printer"), Document("4", "Guides"), Document("5", "C# guide"));

        Assert.Equal(Key("3"), (await Index.SuggestAsync(new SuggestQuery("prin", Employee), Token))[0].Key);
        var two = await Index.SuggestAsync(new SuggestQuery("printers gui", Employee), Token);
        Assert.Equal([Key("1"), Key("2")], two.Select(suggestion => suggestion.Key).Order());
        Assert.Equal(["Printer", "guide"], two.Single(suggestion => suggestion.Key == Key("2")).Title.Where(fragment => fragment.Marked).Select(fragment => fragment.Text));
        Assert.Equal([Key("5")], (await Index.SuggestAsync(new SuggestQuery("c# g", Employee), Token)).Select(suggestion => suggestion.Key));
        Assert.Single(await Index.SuggestAsync(new SuggestQuery("prin", Employee, Size: 1), Token));
    }
}
