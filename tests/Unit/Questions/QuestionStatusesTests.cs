using ItsmSite.Questions.Models;
using ItsmSite.Questions.Services;
using Xunit;

namespace ItsmSite.Tests.Unit.Questions;

public sealed class QuestionStatusesTests
{
    [Theory]
    [InlineData(null, false, null, false, QuestionStatus.Waiting)]
    [InlineData(null, false, null, true, QuestionStatus.Answered)]
    [InlineData(1L, true, null, true, QuestionStatus.Accepted)]
    [InlineData(null, true, null, false, QuestionStatus.Solved)]
    [InlineData(1L, true, "other", true, QuestionStatus.Duplicate)]
    public void Status_FollowsFromWhatBecameOfIt(long? accepted, bool solved, string? before, bool hasAnswers, QuestionStatus expected)
    {
        var outcome = new QuestionOutcome { ContentItemId = "", AcceptedAnswerId = accepted, SolvedUtc = solved ? DateTime.UnixEpoch : null, DuplicateOfId = before };
        Assert.Equal(expected, QuestionStatuses.Of(outcome, hasAnswers));
    }

    [Fact]
    public void Status_WithoutOutcome_IsWaiting() => Assert.Equal(QuestionStatus.Waiting, QuestionStatuses.Of(null, hasAnswers: false));

    [Theory]
    [InlineData("en", "Why?", "So.", "## Question\n\nWhy?\n\n## Answer\n\nSo.\n")]
    [InlineData("fi", "Miksi?", "Siksi.", "## Kysymys\n\nMiksi?\n\n## Vastaus\n\nSiksi.\n")]
    [InlineData("en", " ", "So.", "## Answer\n\nSo.\n")]
    [InlineData("en", "", "", "")]
    public void ArticleText_HasWhatThereIs(string culture, string question, string answer, string expected) => Assert.Equal(expected, QuestionOrigin.TextOf(culture, question, answer));
}
