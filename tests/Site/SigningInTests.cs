using System.Net;
using Xunit;

namespace ItsmSite.Tests.Site;

public sealed class SigningInTests(SiteFixture fixture)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/search?q=vpn")]
    [InlineData("/articles")]
    [InlineData("/articles/vpn")]
    [InlineData("/articles/write")]
    [InlineData("/profile")]
    public async Task Anonymous_PageOfTheSite_IsSentToSignIn(string path)
    {
        using var visitor = fixture.Anonymous();
        var response = await visitor.GetAsync(path);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.StartsWith("/sign-in", response.Headers.Location!.IsAbsoluteUri ? response.Headers.Location.AbsolutePath : response.Headers.Location.OriginalString, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/sign-in")]
    public async Task Anonymous_WhatNeedsNoPerson_IsAnswered(string path)
    {
        using var visitor = fixture.Anonymous();
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(path)).StatusCode);
    }

    [Theory]
    [InlineData("patty", "wrong password")]
    [InlineData("nobody-by-this-name", "Another-word-99!")]
    public async Task SignIn_WithWrongNameOrPassword_IsRefusedInTheSameWords(string userName, string password)
    {
        using var visitor = fixture.Anonymous();
        var page = await visitor.PageAsync("/sign-in");
        var (_, answer) = await visitor.SubmitAsync(page, new() { ["UserName"] = [userName], ["Password"] = [password] });
        var summary = answer.QuerySelector(".error-summary");
        Assert.NotNull(summary);
        Assert.DoesNotContain(password, answer.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task SignIn_WithTheRightPassword_OpensTheHomePage()
    {
        using var patty = await fixture.SignInAsync("patty");
        var home = await patty.PageAsync("/");
        Assert.Contains("Patty", home.QuerySelector(".hero-hello")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_WithoutAntiforgeryToken_SignsNobodyIn()
    {
        using var visitor = fixture.Anonymous();
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("UserName", "patty"), KeyValuePair.Create("Password", Hosting.RunningSite.Password)]);
        await visitor.Http.PostAsync(new Uri("/sign-in", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/")).StatusCode);
    }
}
