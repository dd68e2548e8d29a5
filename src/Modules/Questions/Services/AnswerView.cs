using ItsmSite.Questions.Models;

namespace ItsmSite.Questions.Services;

/// <summary>An answer as a reader sees it.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Html">Its text as safe HTML.</param>
/// <param name="Author">Name of its writer; empty where the account is gone.</param>
/// <param name="IsOfTeam">Whether its writer is of the question's team.</param>
/// <param name="IsMine">Whether the reader wrote it.</param>
/// <param name="IsAccepted">Whether it is the accepted one.</param>
public sealed record AnswerView(Answer Answer, string Html, string Author, bool IsOfTeam, bool IsMine, bool IsAccepted);
