using ItsmSite.Contents.Services;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Storage;

public abstract partial class StorageContract
{
    [Theory]
    [InlineData("printer", new[] { "Printer on floor 2", "The new printers" })]
    [InlineData("FLOOR pri", new[] { "Printer on floor 2" })]
    [InlineData("öljy", new[] { "Öljynvaihto" })]
    [InlineData("rinter", new string[0])]
    [InlineData("100%", new[] { "100 % of it" })]
    [InlineData("!?", new[] { "100 % of it", "Printer on floor 2", "The new printers", "Öljynvaihto" })]
    public async Task List_ByWordsOfTheName_HoldsThoseThatBeginSo(string text, string[] expected)
    {
        foreach (var title in new[] { "Printer on floor 2", "The new printers", "Öljynvaihto", "100 % of it" }) await SaveAsync(title);
        Assert.Equal(expected.Order(StringComparer.Ordinal), (await ListAsync(new ContentListQuery(null) { Text = text })).Items.Select(i => i.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task List_OfMany_IsPagedInOrderAndCounted()
    {
        for (var i = 0; i < 7; i++) await SaveAsync($"Page {i}", publish: i % 2 == 0);
        var first = await ListAsync(new ContentListQuery("Page") { Sort = "title", Size = 3 });
        var last = await ListAsync(new ContentListQuery("Page") { Sort = "title", Size = 3, From = 6 });
        Assert.Equal(["Page 0", "Page 1", "Page 2"], first.Items.Select(i => i.Name));
        Assert.Equal((7, true, 3), (first.Total, first.IsExact, first.Pages));
        Assert.Equal(["Page 6"], last.Items.Select(i => i.Name));
        Assert.Equal(7, last.Total);
        Assert.Equal(["Page 5", "Page 3", "Page 1"], (await ListAsync(new ContentListQuery(null) { Status = "draft" })).Items.Select(i => i.Name));
        Assert.Equal(4, (await ListAsync(new ContentListQuery(null) { Status = "published" })).Total);
    }

    [Fact]
    public async Task List_AfterARename_HasTheNewNameOnly()
    {
        var item = await SaveAsync("Photocopier");
        await SaveAsync("Scanner", onTopOf: item);
        Assert.Empty((await ListAsync(new ContentListQuery(null) { Text = "photo" })).Items);
        Assert.Single((await ListAsync(new ContentListQuery(null) { Text = "scan" })).Items);
    }

    private Task<ContentListPage> ListAsync(ContentListQuery query) => Site.InScopeAsync(services => services.GetRequiredService<ContentLists>().ListEditableAsync(query, default));
}
