using System.Diagnostics;
using System.Text;
using ItsmSite.Contents.Markdown;
using Xunit;

namespace ItsmSite.Tests.Unit.Contents.Markdown;

public sealed class MarkdownLimitsTests
{
    [Theory]
    [InlineData(">", 10_000)]
    [InlineData("> ", 10_000)]
    [InlineData("[", 10_000)]
    [InlineData("![", 10_000)]
    [InlineData("[a](", 100_000)]
    [InlineData("*a **b ", 100_000)]
    [InlineData("a**b", 100_000)]
    [InlineData("<b>", 300_000)]
    [InlineData("<div>\n\n", 100_000)]
    [InlineData("<font size=1>x\n\n", 60_000)]
    [InlineData("x<![CDATA[", 100_000)]
    [InlineData("|", 1_000_000)]
    [InlineData("::: warning\n", 80_000)]
    [InlineData("!!! note\n    ", 50_000)]
    [InlineData("[a]: \"\n", 140_000)]
    [InlineData("<div class=\"a ", 70_000)]
    [InlineData("<table><tr><td>", 60_000)]
    public void Render_NestingAttack_EndsInTime(string piece, int times)
    {
        var text = new StringBuilder().Insert(0, piece, times).ToString();
        var watch = Stopwatch.StartNew();
        Rendering.AssertHarmlessLength(Rendering.Of(text), text);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    [Fact]
    public void Render_DeepQuotation_IsShownAsWritten()
    {
        var rendered = Rendering.Of(new string('>', 10_000) + " deep");
        Assert.Equal(RenderWarnings.ShownAsWritten, rendered.Warnings);
        Assert.EndsWith("deep", rendered.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_AttackInOneParagraph_LeavesTheOthers()
    {
        var rendered = Rendering.Of("# Title\n\n" + new string('[', 10_000) + "\n\n**Bold**");
        Assert.Equal(RenderWarnings.PartShownAsWritten, rendered.Warnings);
        Assert.Contains("<strong>Bold</strong>", rendered.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_DeepRawHtml_IsShownAsText()
    {
        var rendered = Rendering.Of(string.Concat(Enumerable.Repeat("<div>\n\n", 1000)) + "# Title");
        Assert.Equal(RenderWarnings.HtmlShownAsText, rendered.Warnings);
        Assert.Single(rendered.Headings);
    }

    [Fact]
    public void Render_TooLongText_IsCut() => Assert.True(Rendering.Of(new string('\n', MarkdownRenderer.MaximumLength) + "x").Warnings.HasFlag(RenderWarnings.Cut));

    [Fact]
    public void Render_LongArticle_IsFast()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 200; i++)
            text.Append("## Heading ").Append(i).Append("\n\n").Insert(text.Length, "Words with **weight**, `code` and a [link](other.md#part), in a sentence.\n", 60).Append("\n- one\n- two\n\n");
        Rendering.Of("warm");
        var watch = Stopwatch.StartNew();
        var rendered = Rendering.Of(text.ToString());
        Assert.Equal(200, rendered.Headings.Count);
        Assert.Equal(RenderWarnings.None, rendered.Warnings);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(15), $"{text.Length} characters took {watch.Elapsed}");
    }

    [Fact]
    public void Render_ManyRowsAndLinks_IsNoAttack()
    {
        var table = "|Name|Link|\n|-|-|\n" + string.Concat(Enumerable.Range(0, 1500).Select(i => $"|`n_{i}` *x*|[a_{i}](b_{i}.md)|\n"));
        Assert.Equal(RenderWarnings.None, Rendering.Of(table).Warnings);
    }
}
