using ItsmSite.Questions.Models;

namespace ItsmSite.Questions.Services;

/// <summary>A question in a list.</summary>
/// <param name="ContentItemId">The question.</param>
/// <param name="Title">The question in a sentence.</param>
/// <param name="Url">Where it is read.</param>
/// <param name="Culture">Its language, or null.</param>
/// <param name="AskedUtc">When it was asked, UTC.</param>
/// <param name="Asker">Name of who asked; empty where the account is gone.</param>
/// <param name="IsRestricted">Whether only some may read it.</param>
/// <param name="Answers">Number of answers that its readers see.</param>
/// <param name="AnsweredUtc">When the last of these was written, UTC; null where there is none.</param>
/// <param name="Status">Where it stands.</param>
public sealed record QuestionSummary(
    string ContentItemId, string Title, string Url, string? Culture, DateTime AskedUtc, string Asker, bool IsRestricted, int Answers, DateTime? AnsweredUtc, QuestionStatus Status);
