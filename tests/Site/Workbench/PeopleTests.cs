using System.Net;
using AngleSharp.Html.Dom;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Site.Workbench;

public sealed class PeopleTests(SiteFixture fixture)
{
    private const string FirstPassword = "seven green lamps";

    [Theory]
    [InlineData("admin", HttpStatusCode.OK)]
    [InlineData("isaac", HttpStatusCode.Forbidden)]
    [InlineData("patty", HttpStatusCode.Forbidden)]
    public async Task Pages_AreForAdministrators(string person, HttpStatusCode expected)
    {
        using var visitor = await fixture.SignInAsync(person);
        foreach (var page in new[] { "/workbench/people", "/workbench/people/new", "/workbench/people/thomas", "/workbench/people/thomas/sees" })
            Assert.Equal(expected, (await visitor.ReadAsync(page)).Status);
    }

    [Fact]
    public async Task List_IsSearchedAndFilteredByRole()
    {
        using var admin = await fixture.SignInAsync("admin");
        Assert.Equal(["thomas"], Names(await admin.PageAsync("/workbench/people?q=BRANDT")));
        Assert.Equal(["editor"], Names(await admin.PageAsync("/workbench/people?role=Editor&state=active")));
        Assert.NotNull((await admin.PageAsync("/workbench/people?q=xqzwv")).QuerySelector(".empty"));
        Assert.Equal(HttpStatusCode.NotFound, (await admin.ReadAsync("/workbench/people/xqzwv")).Status);
    }

    [Fact]
    public async Task NewPerson_SignsInWithTheFirstPassword()
    {
        using var admin = await fixture.SignInAsync("admin");
        var (_, page) = await CreateAsync(admin, "wilhelmina");
        Assert.Null(page.QuerySelector(".error-summary"));
        Assert.Equal("Wilhelmina Test", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Employee"], page.QuerySelectorAll("[name='Input.Roles'][checked]").Select(i => i.GetAttribute("value")));
        using var wilhelmina = fixture.Anonymous();
        await wilhelmina.SignInAsync("wilhelmina", FirstPassword);
        Assert.Equal(HttpStatusCode.Forbidden, (await wilhelmina.ReadAsync("/workbench/people")).Status);
        var (_, again) = await CreateAsync(admin, "WILHELMINA");
        Assert.Contains("There is an account of this user name already.", again.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("short", "at least 10 characters")]
    [InlineData("ottilie and more", "must not contain the user name")]
    public async Task NewPerson_FirstPasswordAgainstThePolicy_IsRefused(string password, string expected)
    {
        using var admin = await fixture.SignInAsync("admin");
        var (_, page) = await CreateAsync(admin, "ottilie", password);
        Assert.Contains(expected, page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Ottilie Test", page.QuerySelector("[name='Input.DisplayName']")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.NotFound, (await admin.ReadAsync("/workbench/people/ottilie")).Status);
    }

    [Fact]
    public async Task RoleGiven_EndsThePersonsSessions_AndIsAudited()
    {
        using var admin = await fixture.SignInAsync("admin");
        await CreateAsync(admin, "benedikt");
        using var benedikt = fixture.Anonymous();
        await benedikt.SignInAsync("benedikt", FirstPassword);
        var (_, saved) = await SaveAsync(admin, await admin.PageAsync("/workbench/people/benedikt"), "Benedikt Test", "Employee", "Technician");
        Assert.NotNull(saved.QuerySelector(".notice-success"));
        Assert.Equal(HttpStatusCode.Redirect, (await benedikt.GetAsync("/profile")).StatusCode);
        Assert.Equal("+Technician", (await AuditAsync("benedikt"))["User.Changed"]);
        await benedikt.SignInAsync("benedikt", FirstPassword);
        Assert.Equal(HttpStatusCode.OK, (await benedikt.ReadAsync("/articles/write")).Status);
    }

    [Fact]
    public async Task NameChanged_LeavesThePersonSignedIn()
    {
        using var admin = await fixture.SignInAsync("admin");
        await CreateAsync(admin, "cordula");
        using var cordula = fixture.Anonymous();
        await cordula.SignInAsync("cordula", FirstPassword);
        await SaveAsync(admin, await admin.PageAsync("/workbench/people/cordula"), "Cordula Other", "Employee");
        Assert.Equal("Cordula Other", (await cordula.PageAsync("/profile")).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Deactivated_IsSignedOutAndCannotSignIn_UntilActivated()
    {
        using var admin = await fixture.SignInAsync("admin");
        await CreateAsync(admin, "leopold");
        using var leopold = fixture.Anonymous();
        await leopold.SignInAsync("leopold", FirstPassword);
        var (_, off) = await admin.PostAsync(await admin.PageAsync("/workbench/people/leopold"), "/workbench/people/leopold?handler=Deactivate");
        Assert.Contains("Deactivated", off.QuerySelector(".workbench-head")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await leopold.GetAsync("/profile")).StatusCode);
        Assert.Contains("sees nothing", (await admin.PageAsync("/workbench/people/leopold/sees")).Body!.TextContent, StringComparison.Ordinal);
        await admin.PostAsync(off, "/workbench/people/leopold?handler=Activate");
        await leopold.SignInAsync("leopold", FirstPassword);
        Assert.Equal(["User.Activated", "User.Created", "User.Deactivated", "User.SignedIn"], (await AuditAsync("leopold")).Keys.Order());
    }

    [Fact]
    public async Task NewPassword_EndsSessions_TheFormerOneIsGone()
    {
        using var admin = await fixture.SignInAsync("admin");
        await CreateAsync(admin, "mathilda");
        using var mathilda = fixture.Anonymous();
        await mathilda.SignInAsync("mathilda", FirstPassword);
        const string Url = "/workbench/people/mathilda?handler=Password";
        var (_, refused) = await admin.PostAsync(await admin.PageAsync("/workbench/people/mathilda"), Url, ("NewPassword", "short"));
        Assert.NotNull(refused.QuerySelector(".error-summary"));
        Assert.Equal(HttpStatusCode.OK, (await mathilda.GetAsync("/profile")).StatusCode);
        await admin.PostAsync(refused, Url, ("NewPassword", "nine yellow lamps"));
        Assert.Equal(HttpStatusCode.Redirect, (await mathilda.GetAsync("/profile")).StatusCode);
        var (_, wrong) = await mathilda.SubmitAsync(await mathilda.PageAsync("/sign-in"), new() { ["UserName"] = ["mathilda"], ["Password"] = [FirstPassword] });
        Assert.NotNull(wrong.QuerySelector(".error-summary"));
        await mathilda.SignInAsync("mathilda", "nine yellow lamps");
    }

    [Fact]
    public async Task Administrator_TakesTheRoleFromOthersButNotFromThemselves()
    {
        using var admin = await fixture.SignInAsync("admin");
        var (_, last) = await SaveAsync(admin, await admin.PageAsync("/workbench/people/admin"), "Petra Novak", "Employee");
        Assert.Contains("last active administrator", last.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);

        await CreateAsync(admin, "second", roles: ["Employee", "Administrator"]);
        var (_, own) = await SaveAsync(admin, await admin.PageAsync("/workbench/people/admin"), "Petra Novak", "Employee");
        Assert.Contains("from yourself", own.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        var (_, off) = await admin.PostAsync(own, "/workbench/people/admin?handler=Deactivate");
        Assert.Contains("your own account", off.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Active", off.QuerySelector(".workbench-head")!.TextContent, StringComparison.Ordinal);

        var (_, taken) = await SaveAsync(admin, await admin.PageAsync("/workbench/people/second"), "Second Test", "Employee");
        Assert.NotNull(taken.QuerySelector(".notice-success"));
    }

    [Fact]
    public async Task TwoPeopleEditing_TheSecondSeesBoth()
    {
        using var admin = await fixture.SignInAsync("admin");
        using var other = await fixture.SignInAsync("admin");
        await CreateAsync(admin, "rosalind");
        var (mine, theirs) = (await admin.PageAsync("/workbench/people/rosalind"), await other.PageAsync("/workbench/people/rosalind"));
        await SaveAsync(other, theirs, "Rosalind Theirs", "Employee");
        var (_, both) = await SaveAsync(admin, mine, "Rosalind Mine", "Employee");
        Assert.Contains("Rosalind Theirs", both.QuerySelector(".notice-warning")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Rosalind Mine", both.QuerySelector("[name='Input.DisplayName']")!.GetAttribute("value"));
        var (_, saved) = await SaveAsync(admin, both, "Rosalind Mine", "Employee");
        Assert.Equal("Rosalind Mine", saved.QuerySelector("h1")!.TextContent);
    }

    private static Task<(HttpStatusCode Status, IHtmlDocument Page)> SaveAsync(Visitor admin, IHtmlDocument page, string name, params string[] roles) =>
        admin.SubmitAsync(page, new() { ["Input.DisplayName"] = [name], ["Input.Roles"] = roles });

    private static async Task<(HttpStatusCode Status, IHtmlDocument Page)> CreateAsync(Visitor admin, string userName, string password = FirstPassword, string[]? roles = null) =>
        await admin.SubmitAsync(await admin.PageAsync("/workbench/people/new"), new()
        {
            ["Input.UserName"] = [userName],
            ["Input.DisplayName"] = [$"{char.ToUpperInvariant(userName[0])}{userName[1..]} Test"],
            ["Input.Roles"] = roles ?? ["Employee"],
            ["NewPassword"] = [password],
        });

    private static IEnumerable<string> Names(IHtmlDocument page) => page.QuerySelectorAll("main tbody tr").Select(r => r.Children[1].TextContent.Trim());

    private async Task<Dictionary<string, string?>> AuditAsync(string userName)
    {
        await using var scope = fixture.Site.CreateScope();
        return (await scope.ServiceProvider.GetRequiredService<SiteDbContext>().Set<AuditEntry>().Where(e => e.SubjectType == "User" && e.SubjectName == userName).ToListAsync())
            .GroupBy(e => e.Event).ToDictionary(g => g.Key, g => g.Last().Reason);
    }
}
