using System.Text.Json.Nodes;
using ItsmSite.Framework.Navigation;
using ItsmSite.Welcome.Services;
using Xunit;

namespace ItsmSite.Tests.Unit.Welcome;

public sealed class SampleSearchTests
{
    [Theory]
    [InlineData("""{ "en": ["vpn"], "fi": [] }""", null)]
    [InlineData("""{ "sv": ["vpn"] }""", "does not speak sv")]
    [InlineData("""["vpn"]""", "object")]
    [InlineData("""{ "en": "vpn" }""", "list")]
    [InlineData("""{ "en": [""] }""", "each search")]
    [InlineData("""{ "en": [7] }""", "each search")]
    [InlineData("""{ "en": ["1","2","3","4","5","6","7","8","9"] }""", "at most 8")]
    public void Setting_IsTakenOrSaysWhatIsWrong(string json, string? expected)
    {
        var wrong = new SampleSearchSetting().GetSettings().Single().Check(JsonNode.Parse(json));
        if (expected is null) Assert.Null(wrong);
        else Assert.Contains(expected, wrong, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_Lines_AreTrimmedAndNoneIsTwice() => Assert.Equal(["vpn", "prnter jam"], SampleSearchEditor.Parse(" vpn \r\n\r\nVPN\nprnter jam\n"));

    [Fact]
    public void Progress_CountsWhatCanBeDone_AndNamesTheFirstThatIsNot()
    {
        GuideStep Step(string title, GuideStepState state) => new(title, "", "search") { State = state };
        var progress = GuideProgress.Of([Step("a", GuideStepState.Done), Step("b", GuideStepState.NotYet), Step("c", GuideStepState.Open), Step("d", GuideStepState.Open)]);
        Assert.Equal((1, 3, "c"), (progress.Done, progress.Count, progress.Next?.Title));
        Assert.Null(GuideProgress.Of([Step("b", GuideStepState.NotYet)]).Next);
    }
}
