using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using ItsmSite.Framework.Permissions;
using ItsmSite.Users;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Xunit;

namespace ItsmSite.Tests.Site.Workbench;

public sealed class RolesTests(SiteFixture fixture)
{
    [Theory]
    [InlineData("admin", HttpStatusCode.OK)]
    [InlineData("editor", HttpStatusCode.Forbidden)]
    [InlineData("patty", HttpStatusCode.Forbidden)]
    public async Task Pages_AreForAdministrators(string person, HttpStatusCode expected)
    {
        using var visitor = await fixture.SignInAsync(person);
        foreach (var page in new[] { "/workbench/roles", "/workbench/roles/new", "/workbench/roles/Technician" })
            Assert.Equal(expected, (await visitor.ReadAsync(page)).Status);
    }

    [Fact]
    public async Task NewRole_AllowsWhatItSays_AndIsDeletedWhenNobodyHasIt()
    {
        using var admin = await fixture.SignInAsync("admin");
        await admin.SubmitAsync(await admin.PageAsync("/workbench/roles/new"), new() { ["Name"] = ["Archivist"], ["Description"] = ["Keeps things"], ["Granted"] = ["EditContent", "ViewContent"] });
        var edit = await admin.PageAsync("/workbench/roles/Archivist");
        Assert.Equal(["EditContent", "ViewContent"], Chosen(edit));
        Assert.Contains("Included in: Edit any content one can see", edit.QuerySelector("input[value=EditOwnContent]")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Security-critical", edit.QuerySelector("input[value=ManageUsers]")!.ParentElement!.TextContent, StringComparison.Ordinal);

        var (_, list) = await admin.PostAsync(edit, "/workbench/roles/Archivist?handler=Delete");
        Assert.DoesNotContain("Archivist", list.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
        var trail = (await admin.PageAsync("/workbench/audit?q=Archivist&group=Role")).QuerySelectorAll("tbody tr").Select(r => r.Children[2].TextContent);
        Assert.Equal(["Role deleted", "Role made"], trail);
    }

    [Fact]
    public async Task NewRole_ForOneType_WritesThatTypeOnly()
    {
        using var admin = await fixture.SignInAsync("admin");
        await admin.SubmitAsync(await admin.PageAsync("/workbench/roles/new"), new() { ["Name"] = ["Card keeper"], ["Description"] = [""], ["Granted"] = ["EditContent_RoleCard", "ViewContent"] });
        await admin.SubmitAsync(await admin.PageAsync("/workbench/people/new"), new()
        {
            ["Input.UserName"] = ["cardkeeper"], ["Input.DisplayName"] = ["Card Keeper"], ["Input.Roles"] = ["Employee", "Card keeper"], ["NewPassword"] = ["seven purple kettles"],
        });
        using var keeper = fixture.Anonymous();
        await keeper.SignInAsync("cardkeeper", "seven purple kettles");
        Assert.Equal(HttpStatusCode.OK, (await keeper.ReadAsync("/workbench/content/new/RoleCard")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await keeper.ReadAsync("/workbench/content/new/ServiceDescription")).Status);
        var card = (await keeper.PageAsync("/workbench/content?type=RoleCard")).QuerySelector("tbody a")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.OK, (await keeper.ReadAsync(card)).Status);
        Assert.Empty((await keeper.PageAsync("/workbench/content?type=ServiceDescription")).QuerySelectorAll("tbody a"));
    }

    [Theory]
    [InlineData("Technician", "belongs to the program")]
    [InlineData("Stargazer", "Somebody has this role")]
    public async Task Delete_OfARoleThatIsNeeded_IsRefused(string role, string expected)
    {
        using var admin = await fixture.SignInAsync("admin");
        if (role == "Stargazer")
        {
            await admin.SubmitAsync(await admin.PageAsync("/workbench/roles/new"), new() { ["Name"] = [role], ["Description"] = [""] });
            await admin.SubmitAsync(await admin.PageAsync("/workbench/people/tony"), new() { ["Input.DisplayName"] = ["Tony Greer"], ["Input.Roles"] = ["Employee", role] });
        }

        var (_, refused) = await admin.PostAsync(await admin.PageAsync($"/workbench/roles/{role}"), $"/workbench/roles/{role}?handler=Delete");
        Assert.Contains(expected, refused.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await admin.ReadAsync($"/workbench/roles/{role}")).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a|b")]
    [InlineData("technician")]
    [InlineData("new")]
    public async Task NewRole_WithANameThatCannotBe_IsRefused(string name)
    {
        using var admin = await fixture.SignInAsync("admin");
        var (_, page) = await admin.SubmitAsync(await admin.PageAsync("/workbench/roles/new"), new() { ["Name"] = [name], ["Description"] = ["Typed"] });
        Assert.NotNull(page.QuerySelector(".error-summary a[href='#Name']"));
        Assert.Equal("Typed", page.QuerySelector("[name=Description]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Administrator_KeepsWhatIsNeededToGiveAllBack()
    {
        using var admin = await fixture.SignInAsync("admin");
        var page = await admin.PageAsync("/workbench/roles/Administrator");
        Assert.True(page.QuerySelector("input[type=checkbox][value=ManageRoles]")!.HasAttribute("disabled"));
        var (_, refused) = await admin.PostAsync(page, "/workbench/roles/Administrator", ("Stamp", page.QuerySelector("[name=Stamp]")!.GetAttribute("value")!), ("Description", "x"), ("Granted", "ManageUsers"));
        Assert.Contains("so that they can give all others back", refused.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await admin.ReadAsync("/workbench/roles")).Status);
    }

    [Fact]
    public async Task PermissionTaken_CountsOnTheNextRequest()
    {
        using var admin = await fixture.SignInAsync("admin");
        await admin.SubmitAsync(await admin.PageAsync("/workbench/roles/new"), new() { ["Name"] = ["Auditor"], ["Description"] = [""], ["Granted"] = ["ViewAuditTrail", "AccessWorkbench"] });
        await admin.SubmitAsync(await admin.PageAsync("/workbench/people/alejandro"), new() { ["Input.DisplayName"] = ["Alejandro Rivas"], ["Input.Roles"] = ["Employee", "Auditor"] });
        using var alejandro = await fixture.SignInAsync("alejandro");
        Assert.Equal(HttpStatusCode.OK, (await alejandro.ReadAsync("/workbench/audit")).Status);
        await admin.SubmitAsync(await admin.PageAsync("/workbench/roles/Auditor"), new() { ["Description"] = [""], ["Granted"] = ["AccessWorkbench"] });
        Assert.Equal(HttpStatusCode.Forbidden, (await alejandro.ReadAsync("/workbench/audit")).Status);
    }

    [Fact]
    public async Task TwoPeopleEditing_TheSecondSeesBoth()
    {
        using var admin = await fixture.SignInAsync("admin");
        using var other = await fixture.SignInAsync("admin");
        await admin.SubmitAsync(await admin.PageAsync("/workbench/roles/new"), new() { ["Name"] = ["Bellringer"], ["Description"] = [""] });
        var (mine, theirs) = (await admin.PageAsync("/workbench/roles/Bellringer"), await other.PageAsync("/workbench/roles/Bellringer"));
        await other.SubmitAsync(theirs, new() { ["Description"] = ["Rings"], ["Granted"] = ["ImportContent"] });
        var (_, both) = await admin.SubmitAsync(mine, new() { ["Description"] = ["Chimes"], ["Granted"] = ["DeleteContent"] });
        var notice = both.QuerySelector(".notice-warning")!.TextContent;
        Assert.Contains("Rings", notice, StringComparison.Ordinal);
        Assert.Contains("Only in what is kept: Import content", notice, StringComparison.Ordinal);
        Assert.Contains("Only in what you chose: Delete content", notice, StringComparison.Ordinal);
        Assert.Equal(["DeleteContent"], Chosen(both));
        await admin.SubmitAsync(both, new() { ["Description"] = ["Chimes"], ["Granted"] = ["DeleteContent"] });
        Assert.Equal(["DeleteContent"], Chosen(await admin.PageAsync("/workbench/roles/Bellringer")));
    }

    [Fact]
    public async Task EveryPermission_IsDescribedInFinnish()
    {
        await using var scope = fixture.Site.CreateScope();
        var permissions = await scope.ServiceProvider.GetRequiredService<PermissionCatalog>().ListAsync();
        var texts = scope.ServiceProvider.GetRequiredService<IStringLocalizer<UsersTexts>>();
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fi");
        try
        {
            Assert.NotEmpty(permissions);
            Assert.DoesNotContain(permissions, p => texts[p.Description.Split(": ")[0]].ResourceNotFound);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static IEnumerable<string> Chosen(IHtmlDocument page) => page.QuerySelectorAll("input[name=Granted][checked]").Select(i => i.GetAttribute("value")!).Order();
}
