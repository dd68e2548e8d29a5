using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Questions.Models;

namespace ItsmSite.Questions.Services;

/// <summary>Who may do what with a question that they can see.</summary>
/// <param name="Actor">Who is acting.</param>
/// <param name="Item">The question.</param>
/// <param name="Team">The team that looks at it, see <see cref="QuestionTeams.ResolveAsync"/>.</param>
public sealed record QuestionAccess(Actor Actor, ContentItem Item, string Team)
{
    /// <summary>Whether it is the actor's own.</summary>
    public bool IsAsker => Actor.IsPerson && Actor.UserId == Item.Owner;

    /// <summary>Whether the actor looks after all questions.</summary>
    public bool IsModerator => Actor.Has(QuestionPermissions.ModerateQuestions);

    /// <summary>Whether the actor looks after this question: its team and who looks after all.</summary>
    public bool LooksAfter => IsModerator || Actor.Roles.Contains(Team);

    /// <summary>Whether the actor may answer.</summary>
    public bool CanAnswer => Actor.IsPerson && Actor.Has(QuestionPermissions.AnswerQuestions);

    /// <summary>Whether the actor may accept an answer, say that it is solved, or that it was asked before.</summary>
    public bool CanClose => IsAsker || LooksAfter;

    /// <summary>Whether the actor may change its text, team and audience.</summary>
    public bool CanEdit => IsModerator || (IsAsker && Actor.Has(QuestionPermissions.AskQuestions));

    /// <summary>Whether the actor may change an answer: one's own.</summary>
    public bool CanEditAnswer(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return CanAnswer && answer.UserId == Actor.UserId;
    }
}
