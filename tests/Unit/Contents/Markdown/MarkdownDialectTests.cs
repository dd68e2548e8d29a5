using ItsmSite.Contents.Markdown;
using Xunit;

namespace ItsmSite.Tests.Unit.Contents.Markdown;

public sealed class MarkdownDialectTests
{
    [Theory]
    [InlineData("!!! note\n    Text", "<div class=\"callout callout-note\" role=\"note\"><p class=\"callout-title\">Note</p><p>Text</p></div>")]
    [InlineData("!!! Warning \"Take **care**\"\n    Text", "<div class=\"callout callout-warning\" role=\"note\"><p class=\"callout-title\">Take <strong>care</strong></p><p>Text</p></div>")]
    [InlineData("!!! note \"\"\n    Text", "<div class=\"callout callout-note\" role=\"note\"><p>Text</p></div>")]
    [InlineData("!!! training\n\tTab", "<div class=\"callout callout-info\" role=\"note\"><p class=\"callout-title\">Training</p><p>Tab</p></div>")]
    [InlineData("??? tip \"More\"\n    Text", "<details class=\"callout callout-tip\"><summary class=\"callout-title\">More</summary><p>Text</p></details>")]
    [InlineData("???+ tip\n    Text", "<details class=\"callout callout-tip\" open=\"\"><summary class=\"callout-title\">Tip</summary><p>Text</p></details>")]
    [InlineData("> [!IMPORTANT]\n> Text", "<div class=\"callout callout-important\" role=\"note\"><p class=\"callout-title\">Important</p><p>Text</p></div>")]
    [InlineData(">[!Tip] Text", "<div class=\"callout callout-tip\" role=\"note\"><p class=\"callout-title\">Tip</p><p>Text</p></div>")]
    [InlineData("::: danger Stop\nText\n:::", "<div class=\"callout callout-danger\" role=\"note\"><p class=\"callout-title\">Stop</p><p>Text</p></div>")]
    [InlineData("> [!div class=\"nextstepaction\"]\n> Text", "<p>Text</p>")]
    public void Render_Callout_OfEveryDialect(string markdown, string html) => Assert.Equal(html, Rendering.Html(markdown));

    [Fact]
    public void Render_TwoMarkersInOneQuotation_AreTwoCallouts()
    {
        var html = Rendering.Html("> [!NOTE]\n> One\n>\n> [!WARNING]\n> Two");
        Assert.Contains("callout-note", html, StringComparison.Ordinal);
        Assert.Contains("callout-warning", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_CalloutForFinnishReader_HasFinnishTitle() =>
        Assert.Contains(">Huomautus<", Rendering.Html("> [!NOTE]\n> Teksti", new MarkdownRenderContext { Culture = "fi-FI" }), StringComparison.Ordinal);

    [Fact]
    public void Render_CalloutInListInCallout_KeepsItsContent()
    {
        var html = Rendering.Html("!!! note\n    1. Step\n\n        !!! warning\n            Careful\n\n            ```\n            code\n            ```\n\nAfter");
        Assert.Contains("<ol><li><p>Step</p><div class=\"callout callout-warning\" role=\"note\">", html, StringComparison.Ordinal);
        Assert.Contains("<code>code</code></pre></div></li></ol></div><p>After</p>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Wow!!! great")]
    [InlineData("What??? no")]
    [InlineData("    !!! note")]
    [InlineData("```\n!!! note\n> [!NOTE]\n=== \"A\"\n::: warning\n```")]
    public void Render_CalloutSignsInTextOrCode_AreText(string markdown) => Assert.DoesNotContain("callout", Rendering.Html(markdown), StringComparison.Ordinal);

    [Fact]
    public void Render_Tabs_AreTitledSections() =>
        Assert.Equal(
            "<div class=\"tabs\"><section class=\"tab\"><p class=\"tab-title\">Linux</p><p>apt</p></section><section class=\"tab\"><p class=\"tab-title\">Windows</p><p>winget</p></section></div><p>After</p>",
            Rendering.Html("=== \"Linux\"\n\n    apt\n\n=== \"Windows\"\n\n    winget\n\nAfter"));

    [Fact]
    public void Render_RowsAndColumns_AreReadBelowEachOther() =>
        Assert.Equal("<h3 id=\"a\">A</h3><p>One</p><p>Two</p><p>After</p>",
            Rendering.Html("## Top\n:::row:::\n    :::column:::\n\n    ### A\n    One\n    :::column-end:::\n    :::column span=\"2\":::\n    Two\n    :::column-end:::\n:::row-end:::\nAfter")
                .Replace("<h2 id=\"top\">Top</h2>", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("::: zone pivot=\"a\"\nText\n::: zone-end", "<p>Text</p>")]
    [InlineData("::: moniker range=\">=1\"\nText\n::: moniker-end", "<p>Text</p>")]
    [InlineData(":::image type=\"content\" source=\"a b.png\" alt-text=\"It: works\" lightbox=\"c.png\":::", "<p><img src=\"a%20b.png\" alt=\"It: works\" loading=\"lazy\" decoding=\"async\"></p>")]
    [InlineData("[!INCLUDE [prod](../includes/prod.md)]", "<p><a href=\"../includes/prod.md\">prod</a></p>")]
    [InlineData("> [!VIDEO https://www.example.com/x]", "<p><a href=\"https://www.example.com/x\" rel=\"noopener noreferrer\">Video</a></p>")]
    [InlineData("[[_TOC_]]\n\nText", "<p>Text</p>")]
    [InlineData("[TOC]\n\nText", "<p>Text</p>")]
    [InlineData("[Go](x.md){ .md-button .md-button--primary }", "<p><a href=\"x.md\">Go</a></p>")]
    [InlineData(":material-school:{ .lg .middle } __Learn__", "<p> <strong>Learn</strong></p>")]
    [InlineData("{{ value }} and {name} at 10:30:00", "<p>{{ value }} and {name} at 10:30:00</p>")]
    [InlineData("A<!-- secret -->B<br/>C", "<p>AB<br>C</p>")]
    [InlineData("Type <username> and <kbd>Ctrl</kbd>", "<p>Type &lt;username&gt; and <kbd>Ctrl</kbd></p>")]
    [InlineData("~~old~~ ==new== C++11 and C++14, 10~12 and 5~6", "<p><del>old</del> <mark>new</mark> C++11 and C++14, 10~12 and 5~6</p>")]
    [InlineData("- [x] done", "<ul class=\"contains-task-list\"><li class=\"task-list-item\"><span class=\"task task-done\">☑</span> done</li></ul>")]
    [InlineData("``` { .yaml .copy }\na: 1\n```", "<pre tabindex=\"0\"><code class=\"language-yaml\">a: 1</code></pre>")]
    [InlineData("<iframe src=\"https://video.example.com/1\" title=\"Film\"></iframe>", "<span class=\"embedded\"><a href=\"https://video.example.com/1\" rel=\"noopener noreferrer\">Film (video.example.com)</a></span>")]
    public void Render_Notation_ReadsWell(string markdown, string html)
    {
        var rendered = Rendering.Html(markdown);
        Assert.Equal(html, rendered.StartsWith("<blockquote>", StringComparison.Ordinal) ? rendered[12..^13] : rendered);
    }

    [Fact]
    public void Render_CodeFenceInContainer_MayHoldColons() =>
        Assert.EndsWith("</div><p>After</p>", Rendering.Html("::: tip\n```\n:::\n```\n:::\nAfter"), StringComparison.Ordinal);

    [Fact]
    public void Render_Table_ScrollsAndAligns()
    {
        var html = Rendering.Html("|a|b|\n|---|--:|\n|1|2|");
        Assert.StartsWith("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table\"><table>", html, StringComparison.Ordinal);
        Assert.Contains("<td class=\"align-right\">2</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Footnote_LinksBothWays()
    {
        var html = Rendering.Html("Text[^n].\n\n[^n]: Note");
        Assert.Contains("href=\"#fn:1\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"#fnref:1\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_UnclosedBold_EndsWithItsParagraph() => Assert.Equal("<p><b>a</b></p><p>b</p>", Rendering.Html("<b>a\n\nb"));
}
