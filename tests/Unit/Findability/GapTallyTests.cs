using ItsmSite.Contents.Services;
using ItsmSite.Findability.Gaps;
using Xunit;

namespace ItsmSite.Tests.Unit.Findability;

public sealed class GapTallyTests
{
    private static readonly DateTime s_now = new(2026, 5, 5, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void NothingShown_IsAGapAtOnce()
    {
        var tally = GapTally.Of([Search("patty", hits: 0, minutesAgo: 0)], null, s_now);
        Assert.True(tally!.IsGap);
        Assert.Equal((1, 1, 0), (tally.Searches, tally.People, tally.Helps));
    }

    [Fact]
    public void NothingOpened_IsAGapOnlyWhenHalfOfThem_AndNotBeforeItIsOver()
    {
        Assert.Null(GapTally.Of([Search("patty", minutesAgo: 5), Search("aino", minutesAgo: 5)], null, s_now));
        Assert.False(GapTally.Of([Search("patty", minutesAgo: 50)], null, s_now)!.IsGap);
        Assert.True(GapTally.Of([Search("patty", minutesAgo: 50), Search("aino", minutesAgo: 50), Search("susan", minutesAgo: 50, isOpened: true)], null, s_now)!.IsGap);
        Assert.False(GapTally.Of([Search("patty", minutesAgo: 50), Search("aino", minutesAgo: 50), .. Enumerable.Range(0, 3).Select(_ => Search("susan", minutesAgo: 50, isOpened: true))], null, s_now)!.IsGap);
    }

    [Fact]
    public void HelpAskedForAfterwards_IsAGap_ThoughSomethingWasOpened()
    {
        var tally = GapTally.Of([Search("patty", minutesAgo: 5, isOpened: true, help: HelpKind.Question)], null, s_now);
        Assert.True(tally!.IsGap);
        Assert.Equal(1, tally.Helps);
    }

    [Fact]
    public void Found_IsNoGap() => Assert.Null(GapTally.Of([Search("patty", minutesAgo: 50, isOpened: true)], null, s_now));

    [Fact]
    public void FiltersThatLeftNothing_AreAGap() => Assert.True(GapTally.Of([Search("patty", minutesAgo: 0, filtered: 0)], null, s_now)!.IsGap);

    [Fact]
    public void SearchesBeforeItWasClosed_CountNoMore()
    {
        Assert.Null(GapTally.Of([Search("patty", hits: 0, minutesAgo: 20)], s_now.AddMinutes(-10), s_now));
        Assert.Equal(1, GapTally.Of([Search("patty", hits: 0, minutesAgo: 20), Search("aino", hits: 0, minutesAgo: 1)], s_now.AddMinutes(-10), s_now)!.Searches);
    }

    [Fact]
    public void PeopleAndRoles_AreCountedOnceEach()
    {
        var tally = GapTally.Of([Search("patty", hits: 0), Search("patty", hits: 0, text: "vpn"), Search("patty", hits: 0, text: "vpn"), Search("thomas", hits: 0, text: "vpn", roles: "|Employee|Technician|")], null, s_now)!;
        Assert.Equal((4, 2, "vpn"), (tally.Searches, tally.People, tally.Text));
        Assert.Equal((4, 2), tally.Roles["Employee"]);
        Assert.Equal((1, 1), tally.Roles["Technician"]);
    }

    private static SearchFact Search(string user, int hits = 3, int minutesAgo = 60, bool isOpened = false, int? filtered = null, HelpKind? help = null, string text = "the vpn", string roles = "|Employee|") => new()
    {
        Group = "vpn", UserId = user, Roles = roles, Text = text, Utc = s_now.AddMinutes(-minutesAgo), Hits = hits, FilteredHits = filtered, IsOpened = isOpened, FollowedBy = help,
    };
}
