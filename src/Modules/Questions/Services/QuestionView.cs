using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using ItsmSite.Questions.Models;

namespace ItsmSite.Questions.Services;

/// <summary>A question ready to be read.</summary>
/// <param name="Access">The question, and what the reader may do with it.</param>
/// <param name="Html">Its text as safe HTML.</param>
/// <param name="Asker">Who asked, or null where the account is gone.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Accepted">The accepted answer, or null.</param>
/// <param name="Answers">A page of the other answers that the reader sees, the oldest first.</param>
/// <param name="Page">Number of that page, from 1.</param>
/// <param name="Pages">Number of pages.</param>
/// <param name="Total">Number of answers that the reader sees, the accepted one included.</param>
public sealed record QuestionView(
    QuestionAccess Access, string Html, Person? Asker, QuestionStatus Status, AnswerView? Accepted, IReadOnlyList<AnswerView> Answers, int Page, int Pages, int Total)
{
    /// <summary>The article that was made of it, where the reader sees that; else null.</summary>
    public MenuItem? Article { get; init; }

    /// <summary>The question that was asked before, where the reader sees that; else null.</summary>
    public MenuItem? Before { get; init; }

    /// <summary>Whether the team that it was asked is no more.</summary>
    public bool TeamIsGone { get; init; }

    /// <summary>Whether only the team and the asker read it.</summary>
    public bool IsRestricted { get; init; }
}
