using ItsmSite.Framework.Web;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace ItsmSite.Tests.Unit.Portal;

public sealed class SearchReferrerTests
{
    [Theory]
    [InlineData("http://portal.example/search?q=Printer%20%20Jam", "printer jam")]
    [InlineData("http://portal.example/search?types=Article&q=et%C3%A4yhteys", "etäyhteys")]
    [InlineData("http://portal.example/search?q=%20%20", null)]
    [InlineData("http://portal.example/search", null)]
    [InlineData("http://portal.example/articles?q=printer", null)]
    [InlineData("http://elsewhere.example/search?q=printer", null)]
    [InlineData("http://portal.example:8080/search?q=printer", null)]
    [InlineData("/search?q=printer", null)]
    [InlineData("not an address", null)]
    public void Find_TakesTheSearchOfThisSiteOnly(string referrer, string? expected) => Assert.Equal(expected, SearchReferrer.Find(RequestFrom(referrer)));

    [Fact]
    public void Find_OfALongSearch_IsShortenedWithoutHalfACharacter()
    {
        var text = SearchReferrer.Find(RequestFrom("http://portal.example/search?q=" + Uri.EscapeDataString(new string('a', SearchReferrer.MaxLength - 1) + "😀")));
        Assert.Equal(new string('a', SearchReferrer.MaxLength - 1), text);
    }

    private static HttpRequest RequestFrom(string referrer)
    {
        var context = new DefaultHttpContext();
        context.Request.Host = new HostString("portal.example");
        context.Request.Headers.Referer = referrer;
        return context.Request;
    }
}
