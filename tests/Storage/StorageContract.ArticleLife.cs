using System.Text.Json.Nodes;
using ItsmSite.Contents.Models;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Indexes;
using ItsmSite.Knowledge.Models;
using ItsmSite.Knowledge.Services;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Storage;

public abstract partial class StorageContract
{
    [Fact]
    public async Task Reminder_OfAReviewThatIsDue_GoesToTheOwnerOnce()
    {
        await using var site = await ArticlesAsync();
        await PublishArticleAsync(site, "Winding the clock", months: 13, daysLess: 25);
        Assert.Equal(new ReminderBatch(1, 0, false), await RemindAsync(site));
        Assert.Equal(new ReminderBatch(0, 0, false), await RemindAsync(site));
        var message = Assert.Single(await RowsAsync<OutboxMessage>(site));
        Assert.Equal((ContentNotices.Kind, "aino"), (message.Kind, (string)JsonNode.Parse(message.Payload)!["to"]!));
    }

    [Fact]
    public async Task Reminder_AfterTwoMoreWeeks_GoesToTheEditorsOnce()
    {
        await using var site = await ArticlesAsync();
        await PublishArticleAsync(site, "Oiling the clock", months: 14, daysLess: 0);
        Assert.Equal(new ReminderBatch(1, 1, false), await RemindAsync(site));
        Assert.Equal(new ReminderBatch(0, 0, false), await RemindAsync(site));
        Assert.Equal(["aino", "susan"], (await RowsAsync<OutboxMessage>(site)).Select(m => (string)JsonNode.Parse(m.Payload)!["to"]!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Reminder_OfAnArticleLookedOver_IsForgottenAndComesAgain()
    {
        await using var site = await ArticlesAsync();
        var item = await PublishArticleAsync(site, "Setting the clock", months: 13, daysLess: 25);
        await RemindAsync(site);
        await AlterArticleAsync(site, item, p => p.ReviewedUtc = DateTime.UtcNow);
        Assert.Equal(new ReminderBatch(0, 0, false), await RemindAsync(site));
        await AlterArticleAsync(site, item, p => (p.ReviewedUtc, p.ReviewMonths) = (DateTime.UtcNow.AddMonths(-2), 1));
        Assert.Equal(1, (await RemindAsync(site)).Owners);
    }

    [Fact]
    public async Task Reviews_OpenOfOneArticle_AreOneAtMost()
    {
        await using var site = await ArticlesAsync();
        await AddReviewAsync(site, "article-a", ReviewState.Withdrawn);
        await AddReviewAsync(site, "article-a", ReviewState.Open);
        await Assert.ThrowsAnyAsync<DbUpdateException>(() => AddReviewAsync(site, "article-a", ReviewState.Open));
        await AddReviewAsync(site, "article-b", ReviewState.Open);
        Assert.Equal(3, (await RowsAsync<ArticleReview>(site)).Count);
    }

    [Fact]
    public async Task Review_DecidedByTwoAtOnce_IsDecidedOnce()
    {
        await using var site = await ArticlesAsync();
        await AddReviewAsync(site, "article-c", ReviewState.Open);
        await using var one = site.CreateScope();
        await using var two = site.CreateScope();
        foreach (var (scope, state) in new[] { (one, ReviewState.Approved), (two, ReviewState.ChangesAsked) })
            (await scope.ServiceProvider.GetRequiredService<SiteDbContext>().Set<ArticleReview>().SingleAsync()).State = state;
        await one.ServiceProvider.GetRequiredService<UnitOfWork>().CommitAsync(default);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => two.ServiceProvider.GetRequiredService<UnitOfWork>().CommitAsync(default));
        Assert.Equal(ReviewState.Approved, Assert.Single(await RowsAsync<ArticleReview>(site)).State);
    }

    [Fact]
    public async Task Article_ThatIsRemoved_TakesItsReviewsAndRemindersWithIt()
    {
        await using var site = await ArticlesAsync();
        var item = await PublishArticleAsync(site, "Selling the clock", months: 14, daysLess: 0);
        await RemindAsync(site);
        await AddReviewAsync(site, item.ContentItemId, ReviewState.Open);
        await site.InScopeAsync(async services =>
        {
            await services.GetRequiredService<IContentManager>().RemoveAsync(item.ContentItemId, default);
            return await services.GetRequiredService<UnitOfWork>().CommitAsync(default);
        });
        Assert.Empty(await RowsAsync<ArticleReview>(site));
        Assert.Empty(await RowsAsync<ArticleReminder>(site));
        Assert.Empty(await RowsAsync<ReviewDueIndex>(site));
    }

    [Fact]
    public async Task Retired_IsKnownUntilItIsPublishedAgain()
    {
        await using var site = await ArticlesAsync();
        var item = await PublishArticleAsync(site, "Keeping the clock", months: 1, daysLess: 0);
        item.Alter<ArticlePart>(p => (p.RetiredUtc, p.SuccessorId) = (DateTime.UtcNow, "next"));
        await StoreAsync(site, item, publish: false);
        await site.InScopeAsync(async services =>
        {
            await services.GetRequiredService<IContentManager>().UnpublishAsync(item.ContentItemId, default);
            return await services.GetRequiredService<UnitOfWork>().CommitAsync(default);
        });
        Assert.Equal("next", Assert.Single(await RowsAsync<RetiredIndex>(site)).SuccessorId);
        Assert.Empty(await RowsAsync<ReviewDueIndex>(site));
        await StoreAsync(site, item, publish: true);
        Assert.Empty(await RowsAsync<RetiredIndex>(site));
        Assert.Null(item.As<ArticlePart>()!.RetiredUtc);
    }

    private async Task<TestSite> ArticlesAsync()
    {
        var site = await TestSite.CreateAsync(_database, services =>
        {
            services.AddScoped<IActorResolver, AnybodyResolver>();
            new Knowledge.Startup().ConfigureServices(services);
        });
        await site.InScopeAsync(async services =>
        {
            await services.GetRequiredService<ContentDefinitions>().StoreAsync(
                new JsonObject { ["Name"] = ArticlePart.ContentType, ["Settings"] = new JsonObject { ["ContentTypeSettings"] = new JsonObject { ["Versionable"] = true, ["Draftable"] = true } } }, default);
            return await services.GetRequiredService<UnitOfWork>().CommitAsync(default);
        });
        return site;
    }

    // Brought in as it was published elsewhere, long ago.
    private static Task<ContentItem> PublishArticleAsync(TestSite site, string title, int months, int daysLess) => site.InScopeAsync(async services =>
    {
        var item = new ContentItem
        {
            ContentItemId = ContentIds.New(),
            ContentType = ArticlePart.ContentType,
            Published = true,
            PublishedUtc = DateTime.UtcNow.AddMonths(-months).AddDays(daysLess),
            Owner = (await services.GetRequiredService<IPeople>().ListAsync(default)).Single(p => p.UserName == "aino").UserId,
        };
        item.Alter<TitlePart>(p => p.Title = title);
        item.Weld(new ArticlePart());
        await services.GetRequiredService<IContentManager>().ImportAsync(item, default);
        await services.GetRequiredService<UnitOfWork>().CommitAsync(default);
        return item;
    });

    private static Task<long> AlterArticleAsync(TestSite site, ContentItem item, Action<ArticlePart> change) => site.InScopeAsync(async services =>
    {
        await services.GetRequiredService<IContentManager>().AlterAsync(item.ContentItemId, i => i.Alter(change), default);
        return await services.GetRequiredService<UnitOfWork>().CommitAsync(default);
    });

    private static Task<long> StoreAsync(TestSite site, ContentItem item, bool publish) => site.InScopeAsync(async services =>
    {
        await services.GetRequiredService<IContentManager>().SaveAsync(item, publish, default);
        return await services.GetRequiredService<UnitOfWork>().CommitAsync(default);
    });

    private static Task<long> AddReviewAsync(TestSite site, string article, ReviewState state) => site.InScopeAsync(services =>
    {
        var work = services.GetRequiredService<UnitOfWork>();
        work.Db.Add(new ArticleReview { ContentItemId = article, RequestedBy = "a", ReviewerId = "b", State = state, RequestedUtc = DateTime.UtcNow });
        return work.CommitAsync(default);
    });

    private static Task<ReminderBatch> RemindAsync(TestSite site) => site.InScopeAsync(services => services.GetRequiredService<ArticleReminders>().RemindAsync(default));

    private static Task<List<T>> RowsAsync<T>(TestSite site)
        where T : class => site.InScopeAsync(services => services.GetRequiredService<SiteDbContext>().Set<T>().AsNoTracking().ToListAsync());
}
