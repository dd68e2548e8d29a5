using ItsmSite.Questions.Models;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Questions.Services;

/// <summary>Where questions stand, and what people call that.</summary>
public static class QuestionStatuses
{
    /// <summary>Where a question stands.</summary>
    /// <param name="outcome">What became of it, or null.</param>
    /// <param name="hasAnswers">Whether its readers see an answer.</param>
    public static QuestionStatus Of(QuestionOutcome? outcome, bool hasAnswers) => outcome switch
    {
        { DuplicateOfId: not null } => QuestionStatus.Duplicate,
        { AcceptedAnswerId: not null } => QuestionStatus.Accepted,
        { SolvedUtc: not null } => QuestionStatus.Solved,
        _ => hasAnswers ? QuestionStatus.Answered : QuestionStatus.Waiting,
    };

    /// <summary>A state in the reader's language.</summary>
    public static string TextOf(QuestionStatus status, IStringLocalizer<QuestionsTexts> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return status switch
        {
            QuestionStatus.Waiting => texts["Waits for an answer"],
            QuestionStatus.Answered => texts["Answered"],
            QuestionStatus.Solved => texts["Solved"],
            QuestionStatus.Accepted => texts["Answer accepted"],
            _ => texts["Asked before"],
        };
    }
}
