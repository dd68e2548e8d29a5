using ItsmSite.Contents.Indexes;
using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Storage;

/// <summary>What every database must do; a subclass names the database.</summary>
public abstract partial class StorageContract : IAsyncLifetime
{
    private TestDatabase _database = null!;

    protected TestSite Site { get; private set; } = null!;

    protected TestDatabase Database => _database;

    public async ValueTask InitializeAsync()
    {
        _database = await CreateDatabaseAsync();
        Site = await TestSite.CreateAsync(_database);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (Site is not null) await Site.DisposeAsync();
        if (_database is not null) await _database.DisposeAsync();
    }

    protected abstract Task<TestDatabase> CreateDatabaseAsync();

    /// <summary>Saves an item of a title in a scope of its own.</summary>
    protected Task<ContentItem> SaveAsync(string title, bool publish = true, string? path = null, string type = "Page", string[]? roles = null, ContentItem? onTopOf = null) =>
        Site.InScopeAsync(async services =>
        {
            var content = services.GetRequiredService<IContentManager>();
            var item = onTopOf ?? content.New(type);
            item.Alter<TitlePart>(p => p.Title = title);
            item.Alter<AutoroutePart>(p => p.Path = path ?? p.Path);
            item.Alter<AudiencePart>(p => p.Roles = [.. roles ?? []]);
            await content.SaveAsync(item, publish, default);
            await services.GetRequiredService<UnitOfWork>().CommitAsync(default);
            return item;
        });

    protected Task<List<T>> RowsAsync<T>()
        where T : class => Site.InScopeAsync(services => services.GetRequiredService<SiteDbContext>().Set<T>().AsNoTracking().ToListAsync());

    /// <summary>What was recorded about items; the definitions of the site are recorded too.</summary>
    protected async Task<List<AuditEntry>> ContentAuditAsync() => [.. (await RowsAsync<AuditEntry>()).Where(a => a.Event.StartsWith("Content.", StringComparison.Ordinal))];

    protected Task<ContentItem?> FindAsync(string id, VersionOptions version, AudienceScope? scope = null) => Site.InScopeAsync(async services =>
        (await services.GetRequiredService<IContentManager>().FindVisibleAsync([id], scope ?? AudienceScope.Everything, version, default)).GetValueOrDefault(id));

    protected Task<AudienceScope> ScopeOfAsync(string user, params string[] roles) => Site.InScopeAsync(services =>
        services.GetRequiredService<AudienceRegistry>().ResolveAsync(user, roles, false, default));

    [Fact]
    public async Task Save_NewItem_IsReadBackWhole()
    {
        var saved = await SaveAsync("Öljy & vesi");
        var read = await FindAsync(saved.ContentItemId, VersionOptions.Published);
        Assert.NotNull(read);
        Assert.Equal("Öljy & vesi", read.As<TitlePart>()!.Title);
        Assert.Equal(saved.ContentItemVersionId, read.ContentItemVersionId);
        Assert.Equal(DateTimeKind.Utc, read.ModifiedUtc!.Value.Kind);
    }

    [Fact]
    public async Task Save_WithoutTitle_IsRefusedAndKeepsNothing()
    {
        var error = await Assert.ThrowsAsync<ContentInvalidException>(() => SaveAsync("   "));
        Assert.Equal("TitlePart.Title", Assert.Single(error.Errors).Field);
        Assert.Empty(await RowsAsync<ContentItemRecord>());
    }

    [Fact]
    public async Task Save_OfUnknownType_IsRefused() =>
        await Assert.ThrowsAsync<ContentInvalidException>(() => SaveAsync("Title", type: "Nothing"));

    [Fact]
    public async Task Save_DraftBesidePublished_LeavesReadersTheirVersion()
    {
        var item = await SaveAsync("First");
        await SaveAsync("Second", publish: false, onTopOf: item);
        Assert.Equal("First", (await FindAsync(item.ContentItemId, VersionOptions.Published))!.DisplayText);
        Assert.Equal("Second", (await FindAsync(item.ContentItemId, VersionOptions.Latest))!.DisplayText);
    }

    [Fact]
    public async Task Publish_SecondVersion_KeepsBothRowsAndMovesTheMarks()
    {
        var item = await SaveAsync("First");
        await SaveAsync("Second", onTopOf: item);
        var rows = (await RowsAsync<ContentItemRecord>()).OrderBy(r => r.Id).ToList();
        Assert.Equal([(false, false, "First"), (true, true, "Second")], rows.Select(r => (r.Latest, r.Published, r.DisplayText)));
        Assert.All(rows, row => Assert.Equal((row.Latest, row.Published), (ContentJson.ReadItem(row.Content).Latest, ContentJson.ReadItem(row.Content).Published)));
    }

    [Fact]
    public async Task Save_TypeWithoutVersions_KeepsOneRow()
    {
        var item = await SaveAsync("First", type: "Note");
        await SaveAsync("Second", onTopOf: item);
        await SaveAsync("Third", onTopOf: item);
        Assert.True((await RowsAsync<ContentItemRecord>()).Count <= 2, "A type that is not versionable keeps former versions.");
        Assert.Equal("Third", (await FindAsync(item.ContentItemId, VersionOptions.Published))!.DisplayText);
    }

    [Fact]
    public async Task Save_OnTopOfAnOldVersion_IsAConflictThatShowsTheNewOne()
    {
        var mine = await SaveAsync("First");
        var theirs = (await FindAsync(mine.ContentItemId, VersionOptions.Latest))!;
        await SaveAsync("Theirs", onTopOf: theirs);
        var conflict = await Assert.ThrowsAsync<ContentConflictException>(() => SaveAsync("Mine", onTopOf: mine));
        Assert.Equal("Theirs", conflict.Current.DisplayText);
    }

    [Fact]
    public async Task Save_TwoAtTheSameMoment_OneWinsAndNothingIsHalf()
    {
        var item = await SaveAsync("First");
        await using var one = Site.CreateScope();
        await using var two = Site.CreateScope();
        foreach (var (scope, title) in new[] { (one, "One"), (two, "Two") })
        {
            var copy = (await FindAsync(item.ContentItemId, VersionOptions.Latest))!;
            copy.Alter<TitlePart>(p => p.Title = title);
            await scope.ServiceProvider.GetRequiredService<IContentManager>().SaveAsync(copy, true, default);
        }

        await one.ServiceProvider.GetRequiredService<UnitOfWork>().CommitAsync(default);
        await Assert.ThrowsAnyAsync<DbUpdateException>(() => two.ServiceProvider.GetRequiredService<UnitOfWork>().CommitAsync(default));
        Assert.Equal("One", (await FindAsync(item.ContentItemId, VersionOptions.Published))!.DisplayText);
        Assert.Equal(2, (await RowsAsync<ContentItemRecord>()).Count);
        Assert.Equal(2, (await ContentAuditAsync()).Count);
    }

    [Fact]
    public async Task Save_MembersNoClassKnows_AreKept()
    {
        var id = await Site.InScopeAsync(async services =>
        {
            var content = services.GetRequiredService<IContentManager>();
            var item = content.New("Page");
            item.Alter<TitlePart>(p => p.Title = "Title");
            item.Data["FuturePart"] = new System.Text.Json.Nodes.JsonObject { ["Deep"] = new System.Text.Json.Nodes.JsonArray(1, "two") };
            item.Data["Scalar"] = 7;
            item.Alter<TitlePart>(p => p.Data["Unknown"] = "kept");
            await content.SaveAsync(item, true, default);
            await services.GetRequiredService<UnitOfWork>().CommitAsync(default);
            return item.ContentItemId;
        });
        var read = (await FindAsync(id, VersionOptions.Published))!;
        Assert.Equal("""{"Deep":[1,"two"]}""", read.Data["FuturePart"]!.ToJsonString());
        Assert.Equal(7, (int)read.Data["Scalar"]!);
        Assert.Equal("kept", (string?)read.As<TitlePart>()!.Data["Unknown"]);
    }

    [Fact]
    public async Task FindVisible_AudienceOfARole_ThatRoleSeesItAndAnotherDoesNot()
    {
        var item = await SaveAsync("For technicians", roles: ["Technician"]);
        Assert.NotNull(await FindAsync(item.ContentItemId, VersionOptions.Published, await ScopeOfAsync("thomas", "Employee", "Technician")));
        Assert.Null(await FindAsync(item.ContentItemId, VersionOptions.Published, await ScopeOfAsync("patty", "Employee")));
        Assert.Null(await FindAsync(item.ContentItemId, VersionOptions.Published, AudienceScope.Nothing));
    }

    [Fact]
    public async Task Audience_SameSetInAnyOrder_HasOneId()
    {
        var registry = await Site.InScopeAsync(services => Task.FromResult(services.GetRequiredService<AudienceRegistry>()));
        var first = await registry.GetIdAsync(Audience.Of(["Editor", "technician"], ["aino"]), default);
        var second = await registry.GetIdAsync(Audience.Of(["Technician", "EDITOR"], ["AINO"]), default);
        Assert.Equal(first, second);
        Assert.NotEqual(first, await registry.GetIdAsync(Audience.Everyone, default));
    }

    [Fact]
    public async Task Unpublish_TakesTheAddressAndLogsTheChange()
    {
        var item = await SaveAsync("Title", path: "a/title");
        await Site.InScopeAsync(async services =>
        {
            Assert.True(await services.GetRequiredService<IContentManager>().UnpublishAsync(item.ContentItemId, default));
            return await services.GetRequiredService<UnitOfWork>().CommitAsync(default);
        });
        Assert.Null(await FindAsync(item.ContentItemId, VersionOptions.Published));
        Assert.NotNull(await FindAsync(item.ContentItemId, VersionOptions.Latest));
        Assert.Empty(await RowsAsync<AutorouteIndex>());
        Assert.Equal(2, (await RowsAsync<ChangeLogEntry>()).Count);
    }

    [Fact]
    public async Task Remove_TakesAllVersionsAndProjections()
    {
        var item = await SaveAsync("Title", path: "a/title");
        await SaveAsync("Title 2", onTopOf: item);
        await Site.InScopeAsync(async services =>
        {
            Assert.True(await services.GetRequiredService<IContentManager>().RemoveAsync(item.ContentItemId, default));
            return await services.GetRequiredService<UnitOfWork>().CommitAsync(default);
        });
        Assert.Empty(await RowsAsync<ContentItemRecord>());
        Assert.Empty(await RowsAsync<AutorouteIndex>());
    }

    [Fact]
    public async Task Autoroute_PathTakenByAnother_GetsANumber()
    {
        Assert.Equal("a/title", (await SaveAsync("Title", path: "a/title")).As<AutoroutePart>()!.Path);
        Assert.Equal("a/title-2", (await SaveAsync("Title", path: "a/title")).As<AutoroutePart>()!.Path);
        Assert.Equal("a/title-3", (await SaveAsync("Title", path: "a/title")).As<AutoroutePart>()!.Path);
    }

    [Fact]
    public async Task Autoroute_WithoutPath_IsMadeFromTheTitle() =>
        Assert.Equal("aita-ja-ollu", (await SaveAsync("Äitä ja Öllu!")).As<AutoroutePart>()!.Path);
}
