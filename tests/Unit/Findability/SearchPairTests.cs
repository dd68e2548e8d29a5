using ItsmSite.Findability.Synonyms;
using Xunit;

namespace ItsmSite.Tests.Unit.Findability;

/// <summary>Which searches one after another are taken for synonyms.</summary>
public sealed class SearchPairTests
{
    private static readonly string[] s_people = ["patty", "aino", "thomas"];
    private static readonly DateTime s_start = new(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Pair_OfThreePeople_IsTold_OfTwo_IsNot()
    {
        Assert.Equal([new SearchPair("wlan", "wifi", "wlan", "wifi", 3)], SearchPair.Of([.. Turned("patty"), .. Turned("aino"), .. Turned("thomas")]));
        Assert.Empty(SearchPair.Of([.. Turned("patty"), .. Turned("aino"), .. Turned("patty", 100), .. Turned("patty", 200)]));
    }

    [Fact]
    public void Pair_IsNone_AfterHalfAnHour_OrWhereSomethingWasOpenedFirst_OrNothingLater() => Assert.All(
        new IEnumerable<SearchTurn>[]
        {
            People(p => [Turn(p, "wlan", 0), Turn(p, "wifi", 31, opened: true)]),
            People(p => [Turn(p, "wlan", 0, opened: true), Turn(p, "wifi", 5, opened: true)]),
            People(p => [Turn(p, "wlan", 0), Turn(p, "wifi", 5)]),
        },
        turns => Assert.Empty(SearchPair.Of(turns)));

    [Fact]
    public void Pair_ThatSharesAStem_IsNone() =>
        Assert.Empty(SearchPair.Of(People(p => [Turn(p, "guest wlan", 0), Turn(p, "guest wifi", 5, opened: true)])));

    [Fact]
    public void Pair_SkipsSearchesThatOpenedNothing_AndKeepsToOnePerson()
    {
        var found = SearchPair.Of(People(p => [Turn(p, "wlan", 0), Turn(p, "aerial", 1), Turn(p, "wifi", 5, opened: true)]));

        Assert.Equal([("aerial", "wifi"), ("wlan", "wifi")], found.Select(p => (p.Text, p.Target)));
        Assert.Empty(SearchPair.Of([Turn("patty", "wlan", 0), Turn("aino", "wifi", 1, opened: true), Turn("thomas", "wlan", 2)]));
    }

    private static IEnumerable<SearchTurn> Turned(string person, int minutes = 0) => [Turn(person, "wlan", minutes), Turn(person, "wifi", minutes + 2, opened: true)];

    private static IEnumerable<SearchTurn> People(Func<string, IEnumerable<SearchTurn>> turns) => s_people.SelectMany(turns);

    private static SearchTurn Turn(string person, string text, int minutes, bool opened = false) =>
        new(person, text, text, s_start.AddMinutes(minutes), opened ? s_start.AddMinutes(minutes + 1) : null);
}
