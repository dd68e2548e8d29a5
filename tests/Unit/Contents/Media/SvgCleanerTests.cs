using System.Text;
using ItsmSite.Contents.Services;
using Xunit;

namespace ItsmSite.Tests.Unit.Contents.Media;

public sealed class SvgCleanerTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "script")]
    [InlineData("<g onload=\"alert(1)\" ONCLICK=\"x()\"/>", "alert")]
    [InlineData("<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"><iframe src=\"https://evil.example\"/></body></foreignObject>", "evil")]
    [InlineData("<g><p xmlns=\"http://www.w3.org/1999/xhtml\">words</p></g>", "words")]
    [InlineData("<image href=\"https://evil.example/x.png\"/>", "evil")]
    [InlineData("<use xlink:href=\"https://evil.example/x.svg#a\"/>", "evil")]
    [InlineData("<a href=\" javascript:alert(1)\"><text>x</text></a>", "alert")]
    [InlineData("<a><set attributeName=\"xlink:href\" to=\"javascript:alert(1)\"/><text>x</text></a>", "alert")]
    [InlineData("<style>@import url(https://evil.example/x.css);</style>", "evil")]
    [InlineData("<rect fill=\"url(https://evil.example/#a)\"/>", "evil")]
    [InlineData("<rect style=\"fill: url( 'https://evil.example/#a' )\"/>", "evil")]
    [InlineData("<image href=\"data:image/svg+xml;base64,PHN2Zy8+\"/>", "base64")]
    public void WhatActsOrLeadsAway_IsTakenOut(string inside, string gone)
    {
        var clean = Clean(Pictures.Svg("<circle r=\"5\"/>" + inside));
        Assert.DoesNotContain(gone, clean, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("circle", clean, StringComparison.Ordinal);
    }

    [Fact]
    public void HarmlessDrawing_StaysAsItIs()
    {
        var bytes = Pictures.Svg("<defs><linearGradient id=\"a\"/></defs><style>.b { fill: url(#a) }</style><use xlink:href=\"#a\"/><image href=\"data:image/png;base64,iVBORw0KGgo=\"/><a href=\"https://example.org/\"><text>More</text></a>");
        Assert.Equal(bytes, SvgCleaner.Clean(bytes)!.Value.ToArray());
    }

    [Fact]
    public void Drawing_WithTextForProgramsThatKnowNoForeignObject_KeepsThatText() =>
        Assert.Contains("plain label", Clean(Pictures.Svg("<switch><foreignObject><div xmlns=\"http://www.w3.org/1999/xhtml\">rich label</div></foreignObject><text>plain label</text></switch>")), StringComparison.Ordinal);

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&b;</text></svg>")]
    [InlineData("<p>no <svg</p>")]
    public void TextThatIsNoDrawing_IsRefused(string text)
    {
        Assert.Null(SvgCleaner.Clean(Encoding.UTF8.GetBytes(text)));
        Assert.False(MediaCheck.Picture(Encoding.UTF8.GetBytes(text)).IsTaken);
    }

    [Fact]
    public void Drawing_NestedWithoutEnd_IsRefused() =>
        Assert.Null(SvgCleaner.Clean(Pictures.Svg(string.Concat(Enumerable.Repeat("<g>", 100_000)) + string.Concat(Enumerable.Repeat("</g>", 100_000)))));

    [Fact]
    public void Drawing_WithADocumentTypeOfItsProgram_IsTaken() =>
        Assert.NotNull(SvgCleaner.Clean(Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\"><svg xmlns=\"http://www.w3.org/2000/svg\"><g/></svg>")));

    private static string Clean(byte[] bytes) => Encoding.UTF8.GetString(SvgCleaner.Clean(bytes)!.Value.Span);
}
