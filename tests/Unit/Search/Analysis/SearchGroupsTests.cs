using ItsmSite.Search.Analysis;
using Xunit;

namespace ItsmSite.Tests.Unit.Search.Analysis;

public sealed class SearchGroupsTests
{
    private static readonly SearchGroups s_groups = new(new TextAnalyzer());

    [Theory]
    [InlineData("reset password", "passwords reset")]
    [InlineData("how do i reset my password", "reset password")]
    [InlineData("salasanan vaihto", "miten vaihto salasanan")]
    [InlineData("wi-fi", "WiFi")]
    [InlineData("OneDrive sync", "onedrive sync")]
    [InlineData("salasana", "salasanan")]
    [InlineData("salasana", "salasanassa")]
    [InlineData("printer policy", "printers policies")]
    public void SearchesThatMeanTheSame_AreOneGroup(string one, string other) => Assert.Equal(s_groups.GroupOf(one), s_groups.GroupOf(other));

    [Theory]
    [InlineData("reset password", "reset phone")]
    [InlineData("vpn", "vpn expired")]
    [InlineData("tulostin", "salasana")]
    public void SearchesThatMeanSomethingElse_AreNot(string one, string other) => Assert.NotEqual(s_groups.GroupOf(one), s_groups.GroupOf(other));

    [Theory]
    [InlineData("the of and")]
    [InlineData("😀")]
    [InlineData("???")]
    public void WithoutATellingWord_ThereIsAGroupStill(string text) => Assert.NotEqual("", s_groups.GroupOf(text));

    [Fact]
    public void LongSearch_HasAGroupThatFits() => Assert.InRange(s_groups.GroupOf(string.Join(' ', Enumerable.Range(0, 60).Select(i => $"word{i:000}"))).Length, 1, SearchGroups.MaxLength);

    [Theory]
    [InlineData("vpn-yhteys", "vpn-yhteyden")]
    [InlineData("tulostin", "tulostimet")]
    [InlineData("haku", "hauissa")]
    [InlineData("edition", "editions")]
    public void WithMorphology_AllFormsOfAWordAreOneGroup(string one, string other)
    {
        var groups = Known();
        Assert.Equal(groups.GroupOf(one), groups.GroupOf(other));
    }

    [Theory]
    [InlineData("haku", "hakkuu")]
    [InlineData("alue", "alusta")]
    public void WithMorphology_WordsThatShareAStem_AreNotOneGroup(string one, string other)
    {
        var groups = Known();
        Assert.NotEqual(groups.GroupOf(one), groups.GroupOf(other));
    }

    [Fact]
    public void Name_TellsWithWhatIsGrouped() => Assert.NotEqual(s_groups.Name, Known().Name);

    [Fact]
    public void OneSearch_IsAnalysedOnce()
    {
        var analyzer = new CountingAnalyzer();
        var groups = new SearchGroups(analyzer);
        Assert.Equal(groups.GroupOf("VPN  Token"), groups.GroupOf("vpn token"));
        Assert.Equal(1, analyzer.Count);
    }

    private static SearchGroups Known()
    {
        Assert.SkipWhen(FinnishMorphology.Loaded is null, "libvoikko is not installed.");
        return new SearchGroups(new TextAnalyzer(), FinnishMorphology.Loaded);
    }

    private sealed class CountingAnalyzer : ITextAnalyzer
    {
        private readonly TextAnalyzer _analyzer = new();

        public int Count { get; private set; }

        public string Name => _analyzer.Name;

        public IReadOnlyList<AnalyzedToken> Analyze(string text, string? culture)
        {
            Count++;
            return _analyzer.Analyze(text, culture);
        }
    }
}
