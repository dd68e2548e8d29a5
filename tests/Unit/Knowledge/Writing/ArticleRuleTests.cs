using ItsmSite.Knowledge.Writing.Checks;
using Xunit;

namespace ItsmSite.Tests.Unit.Knowledge.Writing;

public sealed class ArticleRuleTests
{
    [Theory]
    [InlineData("Guide", "en")]
    [InlineData("VPN", "en")]
    [InlineData("How to do it", "en")]
    [InlineData("New instructions", "en")]
    [InlineData("Ohje", "fi")]
    [InlineData("Uusi käyttöohje", "fi")]
    [InlineData("Tulostin", "fi")]
    public void Title_ThatNobodyWouldType_IsTold(string title, string culture) => Assert.Single(new TitleRule().Check(Text("x", title, culture)));

    [Theory]
    [InlineData("Install the VPN", "en")]
    [InlineData("Error 0x80070005", "en")]
    [InlineData("VPN guide", "en")]
    [InlineData("Salasananvaihto", "fi")]
    [InlineData("Tulostimen ohje", "fi")]
    [InlineData("Teams-kokous", "fi")]
    public void Title_OfWordsOneTypes_IsFine(string title, string culture) => Assert.Empty(new TitleRule().Check(Text("x", title, culture)));

    [Fact]
    public void Picture_WithoutDescription_IsToldWithItsLine()
    {
        var findings = new AlternativeTextRule().Check(Text("One\n\n![](a.png)\n\n- ![The dialog](b.png)\n- Text ![c.png](c.png)\n\n```\n![](in-code.png)\n```")).ToList();
        Assert.Equal([3, 6], findings.Select(f => f.Line));
    }

    [Fact]
    public void Link_ThatLeadsNowhereOrSaysNothing_IsTold()
    {
        var findings = new EmptyLinkRule().Check(Text("[good](/a) [none]() [top](#)\n\n[](/b)\n\n[![Sign](s.png)](/c)")).ToList();
        Assert.Equal([1, 1, 3], findings.Select(f => f.Line));
    }

    [Fact]
    public void Heading_ThatSkipsALevel_IsTold()
    {
        var findings = new HeadingOrderRule().Check(Text("## One\n\n#### Two\n\n##### Three\n\n## Four\n\n### Five")).ToList();
        Assert.Equal([3], findings.Select(f => f.Line));
        Assert.Equal("###", findings[0].Arguments[1]);
    }

    [Fact]
    public void Paragraph_OfManyWords_IsTold_AndCodeIsNot()
    {
        var words = string.Concat(Enumerable.Repeat("words and ", 200));
        Assert.Equal([3], new LongParagraphRule().Check(Text($"Short.\n\n{words}\n\n```\n{words}\n```")).Select(f => f.Line));
    }

    [Fact]
    public void Text_WithFrontMatter_CountsItsLines() => Assert.Equal(6, new AlternativeTextRule().Check(Text("---\ntitle: x\n---\n\nText\n![](a.png)")).Single().Line);

    [Fact]
    public void Text_NestedWithoutEnd_IsAnswered() => Assert.Empty(new AlternativeTextRule().Check(Text(new string('>', 20_000) + "![](a.png)")));

    private static ArticleText Text(string markdown, string title = "A good title", string culture = "en") => new(title, "", markdown, culture);
}
