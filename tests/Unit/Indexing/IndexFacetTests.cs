using ItsmSite.Framework.Indexing;
using Xunit;

namespace ItsmSite.Tests.Unit.Indexing;

public sealed class IndexFacetTests
{
    [Theory]
    [InlineData("stage:live", "stage:live")]
    [InlineData("stage:live,topic:ink", "stage:live,topic:ink")]
    [InlineData(" stage : live , topic:ink ", "stage:live,topic:ink")]
    [InlineData("stage:live,stage:live", "stage:live")]
    [InlineData("stage:a:b", "stage:a:b")]
    [InlineData("Stage:Live", "Stage:Live")]
    public void Parse_ReadsNamesAndValues(string text, string expected) => Assert.Equal(expected, Written(IndexFacet.Parse(text)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(",,,")]
    [InlineData("stage")]
    [InlineData(":")]
    [InlineData("stage:")]
    [InlineData(":live")]
    [InlineData(" : ,:::")]
    [InlineData("type:Article")]
    [InlineData("culture:fi")]
    [InlineData("stage:\0")]
    [InlineData("sta\nge:live")]
    [InlineData("stage:😀")]
    public void Parse_OfNonsense_LeavesItOut(string? text)
    {
        Assert.Empty(IndexFacet.Parse(text));
        Assert.Equal("stage:live", Written(IndexFacet.Parse($"{text},stage:live")));
    }

    [Fact]
    public void Parse_OfTooLongAndTooMany_IsBounded()
    {
        Assert.Single(IndexFacet.Parse("a:" + new string('x', IndexFacet.MaxLength)));
        Assert.Empty(IndexFacet.Parse("a:" + new string('x', IndexFacet.MaxLength + 1)));
        Assert.Empty(IndexFacet.Parse(new string('x', IndexFacet.MaxLength + 1) + ":a"));
        Assert.Equal(IndexFacet.MaxCount, IndexFacet.Parse(string.Join(',', Enumerable.Range(0, 5000).Select(number => $"a:{number}"))).Count);
    }

    [Fact]
    public void Parse_OfAnyText_ReadsWhatFormatWritesAgain()
    {
        var random = new Random(5);
        for (var round = 0; round < 2000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => random.Next(3) == 0 ? ",: ab"[random.Next(5)] : (char)random.Next(0x10000)));
            var facets = IndexFacet.Parse(text);
            Assert.Equal(facets.ToHashSet(), IndexFacet.Parse(IndexFacet.Format(facets)).ToHashSet());
        }
    }

    [Fact]
    public void Format_OfOneSetInAnyOrder_IsTheSame()
    {
        IndexFacet[] facets = [new("b", "1"), new("a", "2"), new("a", "1"), new("a", "1"), new("a", "x,y"), new("a:b", "1")];

        Assert.Equal("a:1,a:2,b:1", IndexFacet.Format(facets));
        Assert.Equal("a:1,a:2,b:1", IndexFacet.Format(facets.Reverse()));
        Assert.Equal("", IndexFacet.Format([]));
    }

    private static string Written(IEnumerable<IndexFacet> facets) => string.Join(',', facets.Select(facet => $"{facet.Name}:{facet.Value}"));
}
