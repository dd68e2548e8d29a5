using ItsmSite.Framework.Content;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Indexes;
using ItsmSite.Knowledge.Models;
using ItsmSite.Knowledge.Reading;
using ItsmSite.Knowledge.Services;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Storage;

public abstract partial class StorageContract
{
    [Fact]
    public async Task ListedArticle_FollowsItsVersions()
    {
        await using var site = await ArticlesAsync();
        var item = await PublishArticleAsync(site, "Painting the dial", months: 2, daysLess: 0);
        await AlterArticleAsync(site, item, p => p.Summary = "In white.");
        var draft = await site.InScopeAsync(async services => (await services.GetRequiredService<IContentManager>().GetAsync(item.ContentItemId, VersionOptions.Latest, default))!);
        draft.Alter<ArticlePart>(p => p.Summary = "In black.");
        await StoreAsync(site, draft, publish: false);
        Assert.Equal("In white.", Assert.Single(await RowsAsync<PublishedArticleIndex>(site)).Summary);
        Assert.Equal("In black.", Assert.Single(await RowsAsync<LatestArticleIndex>(site)).Summary);
    }

    [Fact]
    public async Task ListedArticle_OfAnOlderProgram_IsFilledAnew()
    {
        await using var site = await ArticlesAsync();
        var item = await PublishArticleAsync(site, "Gilding the dial", months: 2, daysLess: 0);
        await AlterArticleAsync(site, item, p => (p.Summary, p.ReviewedUtc) = ("In gold.", new DateTime(2099, 5, 4, 3, 2, 1, 123, DateTimeKind.Utc)));
        await site.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<SiteDbContext>();
            var projection = services.GetRequiredService<PublishedArticleProjection>();
            await projection.ClearAsync(db, default);
            await db.Set<SchemaVersion>().Where(v => v.Name == projection.TableName).ExecuteUpdateAsync(v => v.SetProperty(s => s.Version, 0));
            db.ChangeTracker.Clear();
            await services.GetRequiredService<ProjectionBuilder>().BuildMissingAsync(default);
            Assert.Empty((await ActivatorUtilities.CreateInstance<ProjectionDoctor>(services).RunAsync(default)).Faults);
            return 0;
        });
        Assert.Equal(("In gold.", new DateTime(2099, 5, 4, 0, 0, 0, DateTimeKind.Utc)), Assert.Single((await RowsAsync<PublishedArticleIndex>(site)).Select(r => (r.Summary, r.ReviewedUtc!.Value))));
    }

    [Theory]
    [InlineData(Whose.Mine, AuthorList.All)]
    [InlineData(Whose.Team, AuthorList.Read)]
    [InlineData(Whose.Team, AuthorList.Unread)]
    [InlineData(Whose.All, AuthorList.All)]
    [InlineData(Whose.All, AuthorList.Unread)]
    public async Task AuthorsArticles_AreListedAndCounted(Whose whose, AuthorList list)
    {
        await using var site = await ArticlesAsync();
        var item = await PublishArticleAsync(site, "Winding the dial", months: 2, daysLess: 0);
        await AlterArticleAsync(site, item, p => p.Team = "Painters");
        await site.InScopeAsync(async services =>
        {
            var (figures, query) = (services.GetRequiredService<AuthorFigures>(), new AuthorQuery(whose, "Painters", list));
            var isListed = whose != Whose.Mine && list != AuthorList.Read;
            Assert.Equal(isListed ? ["Winding the dial"] : [], (await figures.ListAsync(query, 1, default)).Articles.Select(a => a.Article.Title));
            Assert.Equal(whose == Whose.Mine ? 0 : 1, (await figures.SumAsync(query, default)).Articles);
            Assert.Equal(["Painters"], await services.GetRequiredService<AuthorArticles>().ListTeamsAsync(default));
            Assert.Equal("Winding the dial", (await figures.FindAsync(item.ContentItemId, default))!.Figures.Article.Title);
            Assert.Equal("Winding the dial", Assert.Single((await services.GetRequiredService<ArticleLists>().ListPublishedAsync(null, 1, 20, default)).Articles).Title);
            return 0;
        });
    }
}
