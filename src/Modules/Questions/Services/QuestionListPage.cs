namespace ItsmSite.Questions.Services;

/// <summary>A page of a list of questions.</summary>
/// <param name="Questions">The questions.</param>
/// <param name="Pages">Number of pages that can be opened.</param>
public sealed record QuestionListPage(IReadOnlyList<QuestionSummary> Questions, int Pages);
