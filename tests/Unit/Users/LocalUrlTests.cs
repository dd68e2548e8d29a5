using ItsmSite.Users.Services;
using Xunit;

namespace ItsmSite.Tests.Unit.Users;

public sealed class LocalUrlTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/articles/vpn?from=2#top")]
    [InlineData("/search?q=https://example.com")]
    public void OrHome_PathOfThisSite_IsKept(string url)
    {
        Assert.Equal(url, LocalUrl.OrHome(url));
        Assert.Equal(url, LocalUrl.AfterSignIn(url));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("https://example.com/")]
    [InlineData("//example.com")]
    [InlineData("/\\example.com")]
    [InlineData("\\/example.com")]
    [InlineData("/\t/example.com")]
    [InlineData("/\n/example.com")]
    [InlineData("javascript:alert(1)")]
    [InlineData("~/x")]
    [InlineData(" /x")]
    [InlineData("articles")]
    public void OrHome_AnythingElse_IsTheHomePage(string? url)
    {
        Assert.Equal("/", LocalUrl.OrHome(url));
        Assert.Equal("/", LocalUrl.AfterSignIn(url));
    }

    [Theory]
    [InlineData("/sign-in?returnUrl=/x")]
    [InlineData("/Sign-Out")]
    public void AfterSignIn_PagesForSigningInAndOut_AreNotGoneBackTo(string url)
    {
        Assert.Equal("/", LocalUrl.AfterSignIn(url));
        Assert.Equal(url, LocalUrl.OrHome(url));
    }
}
