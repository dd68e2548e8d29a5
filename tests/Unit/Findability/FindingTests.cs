using ItsmSite.Findability.Times;
using Xunit;

namespace ItsmSite.Tests.Unit.Findability;

public sealed class FindingTests
{
    private static readonly DateTime s_start = new(2026, 5, 5, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Finding_LastsFromTheFirstSearchToTheLastPage()
    {
        var found = Assert.Single(Finding.Of([Step("patty", 0), Step("patty", 60, 90, type: "Article"), Step("patty", 120, 150, type: "Service", key: "content:one")]));
        Assert.Equal((150d, "Service", "content:one"), (found.Seconds, found.Type, found.Key));
    }

    [Fact]
    public void HalfAnHourLater_AnotherFindingBegins() =>
        Assert.Equal([10d, 20d], Finding.Of([Step("patty", 0, 10), Step("patty", 4000, 4020)]).Select(f => f.Seconds));

    [Fact]
    public void OfTwoPeople_EachHasTheirOwn() => Assert.Equal(2, Finding.Of([Step("patty", 0, 10), Step("aino", 5, 20)]).Count);

    [Fact]
    public void NothingOpened_OrHelpAskedFor_IsNoFinding()
    {
        Assert.Empty(Finding.Of([Step("patty", 0)]));
        Assert.Empty(Finding.Of([Step("patty", 0, 10), Step("patty", 20, 30, help: true)]));
    }

    [Fact]
    public void Figures_AreNotToldOfFewerThanFive()
    {
        Assert.Null(FindingFigures.Of(Findings(4)));
        Assert.NotNull(FindingFigures.Of(Findings(5)));
    }

    [Fact]
    public void Figures_AreMedianAndEightyPercent()
    {
        var figures = FindingFigures.Of(Findings(10))!;
        Assert.Equal((10, 5d, 8d), (figures.Count, figures.Median, figures.MostWithin));
    }

    // Of 1, 2, 3 … seconds.
    private static IEnumerable<Finding> Findings(int count) => Enumerable.Range(1, count).Select(i => new Finding(i, ["Employee"], "Article", "", s_start));

    private static SearchStep Step(string user, int at, int? opened = null, string type = "Article", bool help = false, string key = "") =>
        new(user, "|Employee|", s_start.AddSeconds(at), opened is { } seconds ? s_start.AddSeconds(seconds) : null, type, key, help);
}
