using System.Net;
using AngleSharp.Html.Dom;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Policies.Services;
using ItsmSite.Users.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Site.Policies;

/// <summary>Who has confirmed a policy and who has not: who may see it, what it counts, and reminding.</summary>
public sealed class ConfirmationTests(SiteFixture fixture)
{
    [Fact]
    public async Task Confirmations_AreForTheOwnerAndThosePermitted_NotForOthers()
    {
        using var editor = await fixture.SignInAsync("editor");
        using var thomas = await fixture.SignInAsync("thomas");
        using var deborah = await fixture.SignInAsync("deborah");
        using var isaac = await fixture.SignInAsync("isaac");
        var path = await editor.PublishPolicyAsync("Counting the kiwis", "Every day.", asked: ["Technician"], owner: "Deborah Kinsley");
        var list = $"/workbench/policies/{PolicyForms.IdOf(await thomas.PageAsync(path))}";
        foreach (var (visitor, expected) in new[] { (deborah, HttpStatusCode.OK), (isaac, HttpStatusCode.OK), (thomas, HttpStatusCode.Forbidden), (editor, HttpStatusCode.Forbidden) })
        {
            Assert.Equal(expected, (await visitor.ReadAsync(list)).Status);
            Assert.Equal(expected, (await visitor.ReadAsync($"{list}?handler=Export")).Status);
            Assert.Equal(expected, (await visitor.PostAsync(await visitor.PageAsync("/profile"), $"{list}?handler=Remind")).Status);
            Assert.Equal(expected == HttpStatusCode.OK, (await visitor.PageAsync(path)).QuerySelector($"a[href='{list}']") is not null);
        }

        var hidden = await editor.PublishPolicyAsync("Counting the kakapos", "Every night.", asked: ["*"], readers: ["Technician", "Editor"]);
        Assert.Equal(HttpStatusCode.NotFound, (await deborah.ReadAsync($"/workbench/policies/{PolicyForms.IdOf(await thomas.PageAsync(hidden))}")).Status);
    }

    [Fact]
    public async Task Confirmations_ShowWhoHasAndWhoHasNot_AsTheyAreNow()
    {
        using var editor = await fixture.SignInAsync("editor");
        using var susan = await fixture.SignInAsync("susan");
        using var isaac = await fixture.SignInAsync("isaac");
        var page = await susan.PageAsync(await editor.PublishPolicyAsync("Weighing the wombat", "Gently.", asked: ["ServiceOwner", "AccountManager"]));
        var list = $"/workbench/policies/{PolicyForms.IdOf(page)}";
        await susan.PostAsync(page, $"/policies/id/{PolicyForms.IdOf(page)}?handler=Confirm", ("versionId", PolicyForms.VersionOf(page)));

        var all = await isaac.PageAsync(list);
        var asked = int.Parse(all.QuerySelectorAll(".tile dd")[0].TextContent, System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(asked >= 2); // susan and aino
        Assert.Equal("1", all.QuerySelectorAll(".tile dd")[1].FirstChild!.TextContent.Trim());
        Assert.Contains(all.QuerySelectorAll("tbody tr"), r => r.TextContent.Contains("Susan Whitfield", StringComparison.Ordinal) && r.QuerySelector(".badge-success") is not null);
        Assert.Contains(all.QuerySelectorAll("tbody tr"), r => r.TextContent.Contains("Aino", StringComparison.Ordinal) && r.QuerySelector(".badge-success") is null);
        Assert.DoesNotContain("Patty", all.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Susan", (await isaac.PageAsync($"{list}?show=waiting")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Susan", Assert.Single((await isaac.PageAsync($"{list}?show=confirmed")).QuerySelectorAll("tbody tr")).TextContent, StringComparison.Ordinal);
        Assert.Single((await isaac.PageAsync($"{list}?q=AINO")).QuerySelectorAll("tbody tr"));
        Assert.Contains("Nobody fits", (await isaac.PageAsync($"{list}?q=100%25")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Confirmations_CountWhoIsActiveAndMayRead()
    {
        using var editor = await fixture.SignInAsync("editor");
        using var isaac = await fixture.SignInAsync("isaac");
        using var thomas = await fixture.SignInAsync("thomas");
        var list = $"/workbench/policies/{PolicyForms.IdOf(await thomas.PageAsync(await editor.PublishPolicyAsync("Tagging the tenrecs", "Small tags.", asked: ["*"])))}";
        var before = AskedOf(await isaac.PageAsync(list));
        // One without a role, and one who has left: neither can read it.
        await AddPersonAsync("norole-tenrec", enabled: true, roles: []);
        await AddPersonAsync("left-tenrec", enabled: false, roles: [SiteRoles.Employee]);
        Assert.Equal(before, AskedOf(await isaac.PageAsync(list)));
        await AddPersonAsync("=joined-tenrec", enabled: true, roles: [SiteRoles.Employee]);
        Assert.Equal(before + 1, AskedOf(await isaac.PageAsync(list)));

        var file = await isaac.Http.GetStringAsync(new Uri($"{list}?handler=Export&q=tenrec", UriKind.Relative));
        Assert.Contains("\r\n'=joined-tenrec,", file, StringComparison.Ordinal);
        Assert.Equal(2, file.Trim().Split("\r\n").Length);
    }

    [Fact]
    public async Task Remind_LeavesANoticeForEachWhoHasNot_AndOnceADay()
    {
        using var editor = await fixture.SignInAsync("editor");
        using var susan = await fixture.SignInAsync("susan");
        using var isaac = await fixture.SignInAsync("isaac");
        var page = await susan.PageAsync(await editor.PublishPolicyAsync("Reminding the raccoons", "Again.", asked: ["AccountManager"]));
        await susan.PostAsync(page, $"/policies/id/{PolicyForms.IdOf(page)}?handler=Confirm", ("versionId", PolicyForms.VersionOf(page)));
        var list = $"/workbench/policies/{PolicyForms.IdOf(page)}";
        var (_, asked) = await isaac.PostAsync(await isaac.PageAsync(list), $"{list}?handler=Remind");
        Assert.Contains("gets a reminder", asked.QuerySelector(".notice-success")!.TextContent, StringComparison.Ordinal);
        var (_, again) = await isaac.PostAsync(await isaac.PageAsync("/profile"), $"{list}?handler=Remind");
        Assert.Contains("less than a day ago", again.QuerySelector(".notice-success")!.TextContent, StringComparison.Ordinal);

        await RemindAllAsync();
        await RemindAllAsync();
        var sent = await MessagesAsync("raccoons");
        Assert.Contains(sent, m => m.Contains("\"aino\"", StringComparison.Ordinal));
        Assert.DoesNotContain(sent, m => m.Contains("\"susan\"", StringComparison.Ordinal));
        Assert.Equal(sent.Count, sent.Distinct().Count());
    }

    private static int AskedOf(IHtmlDocument page) => int.Parse(page.QuerySelector(".tile dd")!.TextContent, System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture);

    private async Task AddPersonAsync(string name, bool enabled, string[] roles)
    {
        await using var scope = fixture.Site.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
        var user = new SiteUser { UserName = name, NormalizedUserName = name.ToUpperInvariant(), DisplayName = name, IsEnabled = enabled, SecurityStamp = name };
        db.Add(user);
        foreach (var role in await db.Set<SiteRole>().Where(r => roles.Contains(r.Name)).ToListAsync())
            db.Add(new Microsoft.AspNetCore.Identity.IdentityUserRole<string> { UserId = user.Id, RoleId = role.Id });
        await db.SaveChangesAsync();
    }

    private async Task RemindAllAsync()
    {
        for (var more = true; more;)
        {
            await using var scope = fixture.Site.CreateScope();
            scope.ServiceProvider.GetRequiredService<IActorAccessor>().Current = Actor.System;
            more = (await scope.ServiceProvider.GetRequiredService<PolicyReminders>().RemindAsync(TestContext.Current.CancellationToken)).HasMore;
        }
    }

    private async Task<List<string>> MessagesAsync(string about)
    {
        await using var scope = fixture.Site.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<SiteDbContext>().Set<OutboxMessage>().AsNoTracking().Where(m => m.Payload.Contains(about)).OrderBy(m => m.Id).Select(m => m.Payload).ToListAsync();
    }
}
