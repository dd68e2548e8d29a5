using ItsmSite.Framework.Content;
using ItsmSite.Knowledge.Models;
using ItsmSite.Knowledge.Services;
using Xunit;

namespace ItsmSite.Tests.Unit.Knowledge;

public sealed class ArticleLifeTests
{
    private static readonly DateTime s_published = new(2025, 1, 31, 15, 30, 0, DateTimeKind.Utc);

    [Fact]
    public void ReviewDue_OfOneNobodyLookedOver_IsMonthsAfterItWasPublished() =>
        Assert.Equal(new DateTime(2026, 1, 31, 0, 0, 0, DateTimeKind.Utc), ArticleLife.ReviewDueUtc(Article(p => { })));

    [Fact]
    public void ReviewDue_OfOneThatWasLookedOver_IsMonthsAfterThat() =>
        Assert.Equal(new DateTime(2025, 8, 5, 0, 0, 0, DateTimeKind.Utc), ArticleLife.ReviewDueUtc(Article(p => (p.ReviewMonths, p.ReviewedUtc) = (3, new DateTime(2025, 5, 5, 9, 0, 0, DateTimeKind.Utc)))));

    [Fact]
    public void ReviewDue_OfOnePublishedAfterItWasLookedOver_IsMonthsAfterThePublication() =>
        Assert.Equal(new DateTime(2025, 2, 28, 0, 0, 0, DateTimeKind.Utc), ArticleLife.ReviewDueUtc(Article(p => (p.ReviewMonths, p.ReviewedUtc) = (1, s_published.AddDays(-5)))));

    [Fact]
    public void ReviewDue_OfOneWithoutReviews_OrOfADraft_IsNever()
    {
        Assert.Null(ArticleLife.ReviewDueUtc(Article(p => p.ReviewMonths = 0)));
        var draft = Article(p => { });
        draft.Published = false;
        Assert.Null(ArticleLife.ReviewDueUtc(draft));
    }

    [Fact]
    public void Retired_IsOneThatIsNotPublished()
    {
        var article = Article(p => p.RetiredUtc = s_published);
        Assert.False(ArticleLife.IsRetired(article));
        article.Published = false;
        Assert.True(ArticleLife.IsRetired(article));
    }

    [Fact]
    public void Templates_HaveATextInEachLanguage()
    {
        Assert.All(ArticleTemplates.Keys, key => Assert.Contains("## ", ArticleTemplates.TextOf(key, "en"), StringComparison.Ordinal));
        Assert.All(ArticleTemplates.Keys, key => Assert.NotEqual(ArticleTemplates.TextOf(key, "en"), ArticleTemplates.TextOf(key, "fi")));
        Assert.Equal("", ArticleTemplates.TextOf("../secret", "en"));
    }

    private static ContentItem Article(Action<ArticlePart> change)
    {
        var item = new ContentItem { ContentType = ArticlePart.ContentType, Published = true, PublishedUtc = s_published };
        item.Alter(change);
        return item;
    }
}
