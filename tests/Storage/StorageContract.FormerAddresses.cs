using ItsmSite.Contents.Models;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Storage;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Storage;

public abstract partial class StorageContract
{
    [Fact]
    public async Task Address_ThatChanged_LeadsToTheSameItem()
    {
        var item = await SaveAsync("Sundial", path: "sundial");
        await SaveAsync("Sundial", path: "clocks/sundial", onTopOf: item);
        Assert.Equal(new RoutedItem(item.ContentItemId, "Page", IsFormer: true), await RouteAsync("sundial"));
        Assert.Equal(new RoutedItem(item.ContentItemId, "Page", IsFormer: false), await RouteAsync("clocks/sundial"));
        Assert.Null(await RouteAsync("clocks"));
    }

    [Fact]
    public async Task Address_TakenByAnotherItem_LeadsToThatOne()
    {
        var item = await SaveAsync("Hourglass", path: "hourglass");
        await SaveAsync("Hourglass", path: "sand", onTopOf: item);
        var next = await SaveAsync("Another hourglass", path: "hourglass");
        Assert.Equal("hourglass", next.As<AutoroutePart>()!.Path);
        Assert.Equal(new RoutedItem(next.ContentItemId, "Page", IsFormer: false), await RouteAsync("hourglass"));
    }

    [Fact]
    public async Task Address_OfADraft_IsTheFormerOneUntilItIsPublished()
    {
        var item = await SaveAsync("Metronome", path: "metronome");
        var draft = await SaveAsync("Metronome", publish: false, path: "beats", onTopOf: item);
        Assert.Equal(new RoutedItem(item.ContentItemId, "Page", IsFormer: false), await RouteAsync("metronome"));
        await SaveAsync("Metronome", onTopOf: draft);
        Assert.True((await RouteAsync("metronome"))!.IsFormer);
        Assert.False((await RouteAsync("beats"))!.IsFormer);
    }

    [Fact]
    public async Task Alter_ChangesBothVersionsAndMakesNone()
    {
        var item = await SaveAsync("Astrolabe", path: "astrolabe");
        await SaveAsync("Astrolabe, better", publish: false, onTopOf: item);
        var before = (await FindAsync(item.ContentItemId, VersionOptions.Published))!;
        await Site.InScopeAsync(async services =>
        {
            Assert.True(await services.GetRequiredService<IContentManager>().AlterAsync(item.ContentItemId, i => i.Alter<LocalizationPart>(p => p.LocalizationSet = "stars"), default));
            return await services.GetRequiredService<UnitOfWork>().CommitAsync(default);
        });
        var published = (await FindAsync(item.ContentItemId, VersionOptions.Published))!;
        var latest = (await FindAsync(item.ContentItemId, VersionOptions.Latest))!;
        Assert.Equal(("stars", "stars"), (published.As<LocalizationPart>()!.LocalizationSet, latest.As<LocalizationPart>()!.LocalizationSet));
        Assert.Equal((before.ContentItemVersionId, before.ModifiedUtc, "Astrolabe"), (published.ContentItemVersionId, published.ModifiedUtc, published.DisplayText));
        Assert.Equal(2, (await RowsAsync<ContentItemRecord>()).Count);
    }

    private Task<RoutedItem?> RouteAsync(string path) => Site.InScopeAsync(services => services.GetRequiredService<RoutedItems>().FindAsync(path, default));
}
