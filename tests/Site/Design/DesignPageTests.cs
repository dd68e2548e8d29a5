using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace ItsmSite.Tests.Site.Design;

public sealed partial class DesignPageTests(SiteFixture fixture)
{
    private const string Page = "/workbench/design";

    [Fact]
    public async Task DesignPage_IsThereForWhoManagesTheSite()
    {
        using var admin = await fixture.SignInAsync("admin");
        var page = await admin.PageAsync(Page);
        Assert.Equal(page.QuerySelectorAll(".design-section").Select(s => "#" + s.Id), page.QuerySelectorAll(".contents a").Select(a => a.GetAttribute("href")));
        Assert.NotNull((await admin.PageAsync("/workbench")).QuerySelector($".workbench-nav a[href='{Page}']"));
    }

    [Fact]
    public async Task DesignPage_IsNotThereForOthers()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        Assert.Equal(HttpStatusCode.Forbidden, (await thomas.ReadAsync(Page)).Status);
        Assert.Null((await thomas.PageAsync("/workbench")).QuerySelector($".workbench-nav a[href='{Page}']"));
    }

    [Fact]
    public async Task EveryComponent_ThatIsDocumented_IsShown()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "ItsmSite.sln"))) root = root.Parent;
        Assert.SkipWhen(root is null, "The sources are not beside the tests.");
        var readme = await File.ReadAllTextAsync(Path.Combine(root.FullName, "src", "Themes", "Portal", "README.md"));
        var documented = Component().Matches(readme[readme.IndexOf("## Components", StringComparison.Ordinal)..readme.IndexOf("## Pages", StringComparison.Ordinal)]).Select(m => m.Groups[1].Value).ToList();
        Assert.True(documented.Count > 30, $"{documented.Count} components are documented.");

        using var admin = await fixture.SignInAsync("admin");
        var shown = (await admin.PageAsync(Page)).QuerySelectorAll(".example-name code").Select(code => code.TextContent).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(documented, name => !shown.Contains(name));
    }

    [Fact]
    public async Task ExampleForm_SentEmpty_ShowsItsErrors_AndFilledIn_AMessage()
    {
        using var admin = await fixture.SignInAsync("admin");
        var (_, wrong) = await admin.SubmitAsync(await admin.PageAsync(Page), new() { ["Subject"] = [""] });
        Assert.Equal("#Subject", wrong.QuerySelector(".error-summary a")!.GetAttribute("href"));
        Assert.Equal("true", wrong.QuerySelector("#Subject")!.GetAttribute("aria-invalid"));
        Assert.Null(wrong.QuerySelector(".toast"));

        var (_, right) = await admin.SubmitAsync(await admin.PageAsync(Page), new() { ["Subject"] = ["The projector"] });
        Assert.Null(right.QuerySelector(".error-summary"));
        Assert.Equal("/workbench/design#messages", right.QuerySelector("[role=status] .toast a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("contrast", "light dark")]
    [InlineData("dark", "dark")]
    public async Task Theme_ThatIsChosen_IsThereFromTheFirstByte(string theme, string scheme)
    {
        using var admin = await fixture.SignInAsync("admin");
        admin.Cookies.Add(fixture.Site.Address, new Cookie("theme", theme));
        var page = await admin.PageAsync("/");
        Assert.Equal(theme, page.DocumentElement.GetAttribute("data-theme"));
        Assert.Equal(scheme, page.QuerySelector("meta[name=color-scheme]")!.GetAttribute("content"));
        Assert.Equal(theme, page.QuerySelector("button[name=theme][aria-pressed=true]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("/workbench/design", 403)]
    [InlineData("/no-such-page", 404)]
    public async Task ErrorPage_SaysWhatToDoNext(string path, int status)
    {
        using var patty = await fixture.SignInAsync("patty");
        var (answer, page) = await patty.ReadAsync(path);
        Assert.Equal(status, (int)answer);
        Assert.NotNull(page.QuerySelector(".error-page h1"));
        Assert.NotNull(page.QuerySelector(".error-page a.button[href='/']"));
    }

    [GeneratedRegex("`<?([\\w-]+)>?`")]
    private static partial Regex Component();
}
