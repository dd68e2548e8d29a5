using ItsmSite.Knowledge.Reading;
using Xunit;

namespace ItsmSite.Tests.Unit.Knowledge.Reading;

public sealed class NextStepTests
{
    private static readonly DateTime s_now = new(2026, 6, 1, 12, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(false, 0, 0, 0, 0, 0, 0, 10, NextStep.Publish)]
    [InlineData(true, 2, 1, 1, 9, 9, 0, 10, NextStep.LookAtComments)]
    [InlineData(true, 0, 1, 1, 9, 9, 0, 10, NextStep.ReadReports)]
    [InlineData(true, 0, 0, 1, 2, 9, 1, 10, NextStep.ReadReasons)]
    [InlineData(true, 0, 0, 0, 2, 9, 1, 10, NextStep.None)]
    [InlineData(true, 0, 0, 2, 2, 9, 1, 10, NextStep.None)]
    [InlineData(true, 0, 0, 0, 0, 0, 0, 10, NextStep.Wait)]
    [InlineData(true, 0, 0, 0, 0, 0, 5, 40, NextStep.AddWords)]
    [InlineData(true, 0, 0, 0, 0, 9, 0, 40, NextStep.BeFound)]
    [InlineData(true, 0, 0, 3, 0, 9, 5, 40, NextStep.None)]
    [InlineData(true, 0, 0, 3, 0, 9, 5, 400, NextStep.Review)]
    public void NextAt_SaysWhatKeepsTheArticleFromHelping(bool published, int waiting, int stuck, int helpful, int not, int views, int searches, int days, NextStep expected)
    {
        var figures = new ArticleFigures
        {
            Article = new AuthorArticle("4", "Orrery", "patty", s_now.AddDays(-days), s_now.AddDays(-days), null, null),
            IsPublished = published, Waiting = waiting, Stuck = stuck, Helpful = helpful, NotHelpful = not, Weekly = [0, views], Searches = searches,
        };
        Assert.Equal(expected, figures.NextAt(s_now));
    }

    [Theory]
    [InlineData(10, NextStep.None)]
    [InlineData(380, NextStep.Review)]
    public void NextAt_OfAnOldArticle_AsksWhenItWasLastLookedOver(int daysSinceReview, NextStep expected)
    {
        var figures = new ArticleFigures
        {
            Article = new AuthorArticle("4", "Orrery", "patty", s_now.AddDays(-900), s_now.AddDays(-800), s_now.AddDays(-daysSinceReview), null),
            IsPublished = true, Weekly = [0, 9], Searches = 3,
        };
        Assert.Equal(expected, figures.NextAt(s_now));
    }
}
