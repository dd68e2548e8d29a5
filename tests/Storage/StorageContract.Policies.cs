using System.Text.Json.Nodes;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Policies.Models;
using ItsmSite.Policies.Services;
using ItsmSite.Users.Models;
using ItsmSite.Users.Services;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Storage;

public abstract partial class StorageContract
{
    private const int Technicians = 450;
    private readonly TestClock _policyClock = new();

    [Fact]
    public async Task Confirmations_AreCountedAndListed_OfThoseWhoAreAskedNow()
    {
        await using var site = await PolicySiteAsync();
        var policy = await PublishPolicyAsync(site, "Lock the screen.");
        await ConfirmAsync(site, policy, 1, Enumerable.Range(0, 120));
        var (page, all) = await site.InScopeAsync(async services =>
        {
            var list = services.GetRequiredService<ConfirmationList>();
            var rows = new List<ConfirmationRow>();
            await foreach (var row in list.ReadAllAsync(policy, new ConfirmationFilter { Confirmed = false }, default)) rows.Add(row);
            return (await list.ReadAsync(policy, new ConfirmationFilter { Confirmed = true, Department = "East" }, 2, 25, default), rows);
        });
        Assert.Equal((Technicians, 120, 60, 3), (page.Asked, page.Confirmed, page.Found, page.Pages));
        Assert.Equal(["East", "West"], page.Departments);
        Assert.Equal(25, page.Rows.Count);
        Assert.All(page.Rows, r => Assert.Equal(("East", "1", true), (r.Department, r.Number, r.ConfirmedUtc is not null)));
        Assert.Equal(Technicians - 120, all.Count);
        Assert.All(all, r => Assert.Equal(("", null), (r.Number, r.ConfirmedUtc)));
    }

    [Fact]
    public async Task Confirmations_OfAFormerEdition_CountNoMore_ButAreShown()
    {
        await using var site = await PolicySiteAsync();
        var policy = await PublishPolicyAsync(site, "Lock the screen.");
        await ConfirmAsync(site, policy, 1, Enumerable.Range(0, 10));
        policy = await PublishPolicyAsync(site, "Lock the door.", policy);
        var page = await site.InScopeAsync(services => services.GetRequiredService<ConfirmationList>().ReadAsync(policy, new ConfirmationFilter { Text = "TECHNICIAN 0" }, 1, 500, default));
        Assert.Equal((2, 0), (policy.As<PolicyPart>()!.Edition, page.Confirmed));
        Assert.Equal(100, page.Found);
        Assert.Equal(10, page.Rows.Count(r => r.Number == "1" && r.ConfirmedUtc is null));
    }

    [Fact]
    public async Task Confirmation_OfOnePersonAndEdition_IsOneRow()
    {
        await using var site = await PolicySiteAsync();
        var policy = await PublishPolicyAsync(site, "Lock the screen.");
        await ConfirmAsync(site, policy, 1, [7]);
        await Assert.ThrowsAnyAsync<DbUpdateException>(() => ConfirmAsync(site, policy, 1, [7]));
        await ConfirmAsync(site, policy, 2, [7]);
        Assert.Equal(2, (await RowsAsync<PolicyConfirmation>(site)).Count);
    }

    [Fact]
    public async Task PolicyReminders_GoOnWhereTheyWere_AndTellEachOnceAStep()
    {
        await using var site = await PolicySiteAsync();
        var policy = await PublishPolicyAsync(site, "Lock the screen.");
        await ConfirmAsync(site, policy, 1, Enumerable.Range(0, 50));
        Assert.Equal(new ReminderBatch(0, false), await RemindOfPoliciesAsync(site));
        _policyClock.Advance(TimeSpan.FromDays(ReminderSteps.DaysToFirst));
        // Each call is a scope of its own, as after a kill.
        Assert.Equal(new ReminderBatch(PolicyReminders.BatchSize, true), await RemindOfPoliciesAsync(site));
        Assert.Equal(new ReminderBatch(PolicyReminders.BatchSize, true), await RemindOfPoliciesAsync(site));
        Assert.Equal(new ReminderBatch(0, true), await RemindOfPoliciesAsync(site));
        Assert.Equal(new ReminderBatch(0, false), await RemindOfPoliciesAsync(site));
        var told = (await RowsAsync<OutboxMessage>(site)).ConvertAll(m => (string)JsonNode.Parse(m.Payload)!["to"]!);
        Assert.Equal(Technicians - 50, told.Distinct().Count());
        Assert.Equal(told.Count, told.Distinct().Count());

        _policyClock.Advance(TimeSpan.FromDays(30));
        Assert.Equal(new ReminderBatch(0, false), await RemindOfPoliciesAsync(site));
        Assert.True(await site.InScopeAsync(services => services.GetRequiredService<PolicyReminders>().RequestAsync(policy, default)));
        Assert.False(await site.InScopeAsync(services => services.GetRequiredService<PolicyReminders>().RequestAsync(policy, default)));
        Assert.Equal(PolicyReminders.BatchSize, (await RemindOfPoliciesAsync(site)).People);
    }

    [Fact]
    public async Task Policy_ThatIsRemoved_TakesItsRowsWithIt()
    {
        await using var site = await PolicySiteAsync();
        var policy = await PublishPolicyAsync(site, "Lock the screen.");
        await ConfirmAsync(site, policy, 1, [1, 2]);
        _policyClock.Advance(TimeSpan.FromDays(8));
        await RemindOfPoliciesAsync(site);
        await site.InScopeAsync(async services =>
        {
            await services.GetRequiredService<IContentManager>().RemoveAsync(policy.ContentItemId, default);
            return await services.GetRequiredService<UnitOfWork>().CommitAsync(default);
        });
        Assert.Empty(await RowsAsync<PolicyConfirmation>(site));
        Assert.Empty(await RowsAsync<PolicyReminder>(site));
        Assert.Equal(new ReminderBatch(0, false), await RemindOfPoliciesAsync(site));
    }

    private async Task<TestSite> PolicySiteAsync()
    {
        var site = await TestSite.CreateAsync(_database, services =>
        {
            services.AddSingleton<TimeProvider>(_policyClock);
            services.AddModel<UsersModel>().AddDataMigration<UsersMigration>().AddScoped<RoleNames>();
            new Policies.Startup().ConfigureServices(services);
        });
        await site.InScopeAsync(async services =>
        {
            await services.GetRequiredService<ContentDefinitions>().StoreAsync(
                new JsonObject { ["Name"] = PolicyPart.ContentType, ["Settings"] = new JsonObject { ["ContentTypeSettings"] = new JsonObject { ["Versionable"] = true, ["Draftable"] = true } } }, default);
            AddPeople(services.GetRequiredService<SiteDbContext>());
            return await services.GetRequiredService<UnitOfWork>().CommitAsync(default);
        });
        return site;
    }

    // Technicians who may read, employees who are not asked, technicians who left, and technicians by name only.
    private static void AddPeople(SiteDbContext db)
    {
        SiteRole Role(string name) => new() { Id = name, Name = name, NormalizedName = name.ToUpperInvariant() };
        db.AddRange(Role("Employee"), Role("Technician"));
        db.Add(new IdentityRoleClaim<string> { RoleId = "Employee", ClaimType = Permission.ClaimType, ClaimValue = "ViewContent" });
        void Add(string name, bool enabled, params string[] roles)
        {
            db.Add(new SiteUser { Id = name.Replace(' ', '-'), UserName = name, NormalizedUserName = name.ToUpperInvariant(), DisplayName = name, Department = name[^1] % 2 == 0 ? "East" : "West", IsEnabled = enabled, SecurityStamp = name });
            db.AddRange(roles.Select(r => new IdentityUserRole<string> { UserId = name.Replace(' ', '-'), RoleId = r }));
        }

        for (var i = 0; i < Technicians; i++) Add($"Technician {i:000}", true, "Employee", "Technician");
        for (var i = 0; i < 20; i++) Add($"Employee {i:000}", true, "Employee");
        for (var i = 0; i < 10; i++) Add($"Gone {i:000}", false, "Employee", "Technician");
        for (var i = 0; i < 5; i++) Add($"Blind {i:000}", true, "Technician");
    }

    private static Task<ContentItem> PublishPolicyAsync(TestSite site, string text, ContentItem? onTopOf = null) => site.InScopeAsync(async services =>
    {
        var content = services.GetRequiredService<IContentManager>();
        var item = onTopOf ?? content.New(PolicyPart.ContentType);
        item.Data["Policy"] = new JsonObject { ["Text"] = new JsonObject { ["Values"] = new JsonObject { ["en"] = text } } };
        item.Alter<PolicyPart>(p => p.AskedRoles = ["Technician"]);
        await content.SaveAsync(item, publish: true, default);
        await services.GetRequiredService<UnitOfWork>().CommitAsync(default);
        return item;
    });

    private static Task<long> ConfirmAsync(TestSite site, ContentItem policy, int edition, IEnumerable<int> technicians) => site.InScopeAsync(services =>
    {
        var work = services.GetRequiredService<UnitOfWork>();
        work.Db.AddRange(technicians.Select(i => new PolicyConfirmation
        {
            ContentItemId = policy.ContentItemId, Edition = edition, UserId = $"Technician-{i:000}", VersionId = policy.ContentItemVersionId, Utc = new DateTime(2026, 3, 3, 8, 0, 0, DateTimeKind.Utc),
        }));
        return work.CommitAsync(default);
    });

    private static Task<ReminderBatch> RemindOfPoliciesAsync(TestSite site) => site.InScopeAsync(services => services.GetRequiredService<PolicyReminders>().RemindAsync(default));
}
