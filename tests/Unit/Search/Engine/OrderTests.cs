using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using ItsmSite.Search.Analysis;
using ItsmSite.Search.Engine;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace ItsmSite.Tests.Unit.Search.Engine;

/// <summary>What counts besides the words: freshness, what readers say, what solved it for others.</summary>
public sealed class OrderTests : IDisposable
{
    private const int Everyone = 1;
    private const int Technicians = 2;

    private static readonly AudienceScope s_employee = AudienceScope.Of([Everyone]);
    private static readonly DateTime s_today = new(2030, 6, 1, 12, 0, 0, DateTimeKind.Utc);

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"itsmsite-order-{Guid.NewGuid():n}");
    private readonly Dictionary<string, float> _solved = [];
    private Fts5SearchIndex _index;

    public OrderTests() => _index = Open();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _index.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task OfTwoThatSayTheSame_TheOneChangedLaterComesFirst()
    {
        await FillAsync(Document("a", "Printer") with { ModifiedUtc = s_today.AddYears(-4) }, Document("b", "Printer") with { ModifiedUtc = s_today.AddDays(-3) });
        Assert.Equal(["b", "a"], await FindAsync("printer"));
        await FillAsync(Document("a", "Printer") with { ModifiedUtc = s_today.AddDays(-3) }, Document("b", "Printer") with { ModifiedUtc = s_today.AddYears(-4) });
        Assert.Equal(["a", "b"], await FindAsync("printer"));
    }

    [Fact]
    public async Task OfTwoThatSayTheSame_TheOneThatHelpedComesFirst_AlsoAfterReopening()
    {
        await FillAsync(Document("a", "Printer") with { Worth = -.5f }, Document("b", "Printer"), Document("c", "Printer") with { Worth = .5f });
        Assert.Equal(["c", "b", "a"], await FindAsync("printer"));
        _index.Dispose();
        _index = Open();
        Assert.Equal(["c", "b", "a"], await FindAsync("printer"));
    }

    [Fact]
    public async Task Votes_AreFollowed()
    {
        await FillAsync(Document("a", "Printer"), Document("b", "Printer"));
        await _index.ApplyAsync([new IndexChange("content:b", Document("b", "Printer") with { Worth = .4f })], new IndexCursor("e", 1), Token);
        Assert.Equal(["b", "a"], await FindAsync("printer"));
    }

    [Fact]
    public async Task WhatSolvedItForOthers_ComesFirst_ButATitleThatIsTheQueryStaysAbove()
    {
        await FillAsync(Document("a", "Paper tray of the printer", "jam"), Document("b", "Paper tray of the printer", "jam"), Document("c", "Jam"));
        _solved["content:b"] = .9f;
        Assert.Equal(["c", "b", "a"], await FindAsync("jam"));
        Assert.Equal(["b", "a"], (await FindAsync("paper tray")).Take(2));
    }

    [Fact]
    public async Task WhatSolvedItForOthers_IsNotFoundByWhoMayNotSeeIt()
    {
        await FillAsync(Document("a", "Printer"), Document("b", "Printer") with { Audience = Technicians });
        _solved["content:b"] = 1;
        _solved["content:gone"] = 1;
        Assert.Equal(["a"], await FindAsync("printer", s_employee));
        Assert.Equal(["b", "a"], await FindAsync("printer"));
    }

    [Fact]
    public async Task Explanation_NamesWhatCounted_AndMakesUpTheScore()
    {
        await FillAsync(Document("a", "Printer") with { Worth = .6f, ModifiedUtc = s_today });
        _solved["content:a"] = .5f;
        var hit = Assert.Single((await _index.SearchAsync(new SearchQuery("printer", s_employee) { IsExplained = true }, Token)).Hits);
        var why = hit.Explanation!;

        Assert.Equal([ScoreFactorKind.Freshness, ScoreFactorKind.Worth, ScoreFactorKind.Solved], why.Factors.Select(factor => factor.Kind));
        Assert.Equal([1.05, 1.06, 1.15], why.Factors.Select(factor => Math.Round(factor.Value, 4)));
        Assert.Equal(hit.Score, (why.Words.Sum(word => word.Points) + why.Parts.Sum(part => part.Points)) * why.Factors.Aggregate(1.0, (all, factor) => all * factor.Value), 3);
    }

    [Fact]
    public async Task Trial_TellsTheRankThatTheDraftThenHas()
    {
        await FillAsync([.. Enumerable.Range(0, 12).Select(number => Document($"{number}", "Printer " + new string('x', number + 1)) with { Worth = (number % 5 / 5f) - .4f, ModifiedUtc = s_today.AddDays(-200 * number) })]);
        _solved["content:4"] = .6f;
        _solved["content:7"] = .8f;
        var draft = Document("7", "Printer tray") with { ModifiedUtc = s_today, Worth = .2f };
        var tried = Assert.Single(await _index.TryAsync(new IndexTrial(draft, [new SearchQuery("printer", s_employee) { Size = 20 }]), Token));
        await _index.ApplyAsync([new IndexChange(draft.Key, draft)], new IndexCursor("e", 1), Token);
        var after = await _index.SearchAsync(new SearchQuery("printer", s_employee) { Size = 20 }, Token);

        Assert.Equal(after.Hits.Select(hit => (hit.Key, hit.Score)), tried.Hits.Select(hit => (hit.Key, hit.Score)));
        Assert.Equal("content:7", after.Hits[tried.Rank!.Value - 1].Key);
    }

    private static IndexDocument Document(string id, string title, string body = "") =>
        new() { Key = $"content:{id}", Type = "Article", Culture = "en", Audience = Everyone, Title = title, Body = body, Url = $"/articles/{id}", ExternalId = id };

    private Fts5SearchIndex Open() => new(new Fts5IndexOptions { Folder = _folder, Solved = _ => _solved, Time = new FixedTime() }, new TextAnalyzer(), NullLogger<Fts5SearchIndex>.Instance);

    private async Task FillAsync(params IndexDocument[] documents)
    {
        await using var rebuild = await _index.StartRebuildAsync(Token);
        await rebuild.AddAsync(documents, Token);
        await rebuild.CompleteAsync(new IndexCursor("e", 0), Token);
    }

    private async Task<IEnumerable<string>> FindAsync(string text, AudienceScope? scope = null) =>
        (await _index.SearchAsync(new SearchQuery(text, scope ?? AudienceScope.Everything), Token)).Hits.Select(hit => hit.ExternalId!);

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => s_today;
    }
}
