using ItsmSite.Contents.Markdown;
using Xunit;

namespace ItsmSite.Tests.Unit.Contents.Markdown;

public sealed class MarkdownOutlineTests
{
    [Fact]
    public void Headings_OfOneText_AreUniqueAndKeepFinnishLetters() =>
        Assert.Equal(
            [new(2, "Näin aloitat", "näin-aloitat"), new(3, "Työkalut & välineet", "työkalut-välineet"), new(3, "Työkalut & välineet", "työkalut-välineet-1"), new(2, "Oma", "my-id")],
            Rendering.Of("# Näin *aloitat*\n## Työkalut & välineet\n## Työkalut & välineet\n# Oma {#my-id}").Headings);

    [Fact]
    public void Headings_BelowTheTitle_AreNotShifted() => Assert.Equal([2, 4], Rendering.Of("## A\n#### B").Headings.Select(heading => heading.Level));

    [Fact]
    public void Headings_WithPrefix_AreLinkedWithPrefix()
    {
        var rendered = Rendering.Of("# Search\n[up](#search)", new MarkdownRenderContext { AnchorPrefix = "a-" });
        Assert.Equal("a-search", rendered.Headings[0].Id);
        Assert.Contains("href=\"#a-search\"", rendered.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#määrittely-ja-käyttö")]
    [InlineData("#maarittely-ja-kaytto")]
    [InlineData("#Määrittely--ja-käyttö")]
    [InlineData("#m%C3%A4%C3%A4rittely-ja-k%C3%A4ytt%C3%B6")]
    [InlineData("#english-name")]
    public void Links_ToHeading_InAnyStyle_LeadThere(string fragment)
    {
        var rendered = Rendering.Of($"## <a name=\"english-name\"></a>Määrittely ja käyttö\n\n[x]({fragment})");
        Assert.Equal(LinkKind.Anchor, Assert.Single(rendered.Links).Kind);
    }

    [Fact]
    public void Links_ToNoHeading_AreText()
    {
        var rendered = Rendering.Of("[x](#nowhere)");
        Assert.Equal(LinkKind.Missing, Assert.Single(rendered.Links).Kind);
        Assert.Equal("<p><span class=\"broken-link\">x</span></p>", rendered.Html);
    }

    [Fact]
    public void Links_Relative_AreResolvedByTheCaller()
    {
        var rendered = Rendering.Of("[a](x.md#y) [b](z.md) ![i](i.png) ![j](j.png)", new MarkdownRenderContext
        {
            ResolveLink = target => target == "x.md#y" ? "/kb/x#y" : null,
            ResolveImage = target => target == "i.png" ? "/media/1" : null,
        });
        Assert.Equal([("/kb/x#y", LinkKind.Internal), (null, LinkKind.Missing)], rendered.Links.Select(link => (link.Url, link.Kind)));
        Assert.Equal([("/media/1", ImageKind.Local), (null, ImageKind.Missing)], rendered.Images.Select(image => (image.Url, image.Kind)));
        Assert.Contains("<span class=\"missing-image\" title=\"Image not available\">j</span>", rendered.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Images_OfOtherHosts_AreLinksOnly()
    {
        var rendered = Rendering.Of("![Logo](https://other.example/l.png) [![Build](https://ci.example/b.svg)](https://ci.example/)");
        Assert.DoesNotContain("<img", rendered.Html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"remote-image\"><a href=\"https://other.example/l.png\" rel=\"noopener noreferrer\">Logo</a> <span class=\"remote-image-host\">other.example</span></span>", rendered.Html, StringComparison.Ordinal);
        Assert.Equal(2, rendered.RemoteImages.Count);
    }

    [Fact]
    public void PlainText_HasEveryWordAndNoMarkup() =>
        Assert.Equal(
            "Title\nText with bold, code and link.\nOne\nTwo\nA · B\n1 · 2\nlet x  = 1;\nAlt text\nCareful\nInside",
            Rendering.Of("---\ntitle: Secret\n---\n# Title\nText with **bold**, `code` and [link](x).\n\n- One\n- Two\n\n|A|B|\n|-|-|\n|1|2|\n\n```js\nlet x  = 1;\n```\n\n![Alt text](i.png)\n\n!!! note \"Careful\"\n    Inside<!-- no -->").PlainText);

    [Theory]
    [InlineData("Hello, World!", "hello-world")]
    [InlineData("  A -- B  ", "a-b")]
    [InlineData("snake_case & Ääkköset", "snake_case-ääkköset")]
    [InlineData("Wi-Fi 6E?", "wi-fi-6e")]
    [InlineData("???", "section")]
    [InlineData("a\u0308iti", "äiti")]
    public void Slug_OfHeading(string heading, string slug) => Assert.Equal(slug, AnchorSlug.FromHeading(heading));
}
