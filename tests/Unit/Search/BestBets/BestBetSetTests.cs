using ItsmSite.Search.Analysis;
using ItsmSite.Search.BestBets;
using Xunit;

namespace ItsmSite.Tests.Unit.Search.BestBets;

public sealed class BestBetSetTests
{
    private static readonly SearchGroups s_groups = new(new TextAnalyzer());
    private static readonly DateOnly s_today = new(2026, 3, 2);

    [Theory]
    [InlineData("reset password")]
    [InlineData("Passwords  RESET")]
    [InlineData("how do I reset my password?")]
    [InlineData("\"reset password\"")]
    public void Search_ThatSaysWhatAPhraseSays_HasIt(string search) => Assert.Equal("page", Find(Set(Entry("reset password")), search));

    [Theory]
    [InlineData("password")]
    [InlineData("reset password phone")]
    [InlineData("reset phone")]
    [InlineData("")]
    [InlineData("?!")]
    public void Search_WithFewerOrOtherWords_HasNot(string search) => Assert.Null(Find(Set(Entry("reset password")), search));

    [Fact]
    public void FinnishSearch_InAnotherOrder_WithWordsThatSayLittle_HasIt() => Assert.Equal("page", Find(Set(Entry("salasanan vaihto")), "miten vaihto salasanan", "fi"));

    [Theory]
    [InlineData("fi", "suomeksi")]
    [InlineData("en", "all")]
    [InlineData(null, "all")]
    public void OneForTheReadersLanguage_GoesBeforeOneForAll_AndIsForNobodyElse(string? culture, string page) =>
        Assert.Equal(page, Find(Set(Entry("vpn", "all"), Entry("vpn", "suomeksi", culture: "fi")), "vpn", culture));

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void LastDay_CountsYet_AndTheNextDoesNot(int days, bool isFound) =>
        Assert.Equal(isFound, Find(Set(Entry("vpn", until: s_today.AddDays(days))), "vpn") is not null);

    [Theory]
    [InlineData("res", "page")]
    [InlineData("Reset pass", "page")]
    [InlineData("password reset", "page")]
    [InlineData("re", null)]
    [InlineData("pass", null)]
    [InlineData("reset passport", null)]
    public void BeginningOfAPhrase_FromThreeLettersOn_HasIt(string typed, string? page) =>
        Assert.Equal(page, Set(Entry("reset password")).Complete(typed, "en", s_today, s_groups)?.ContentItemId);

    [Fact]
    public void Beginning_OfSeveralPhrases_HasTheShortest() =>
        Assert.Equal("short", Set(Entry("parking for guests", "long"), Entry("parking", "short")).Complete("park", "en", s_today, s_groups)?.ContentItemId);

    private static string? Find(BestBetSet set, string search, string? culture = "en") => set.Find(search, culture, s_today, s_groups)?.ContentItemId;

    private static BestBetSet Set(params BestBetEntry[] entries) => new(entries);

    private static BestBetEntry Entry(string text, string page = "page", string culture = "", DateOnly? until = null) => new(text, s_groups.GroupOf(text), page, culture, until);
}
