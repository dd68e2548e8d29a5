using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web.Texts;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Questions.Services;

/// <summary>The home page's list of questions that wait for a team of the reader's, the longest waiting first; nothing while none does.</summary>
public sealed class UnansweredSection(QuestionLists lists, TimeText times, IActorAccessor actor, IStringLocalizer<QuestionsTexts> texts) : IHomeSection
{
    private const int Shown = 5;

    /// <inheritdoc />
    public int Order => 3;

    /// <inheritdoc />
    public async Task<HomeSection?> BuildAsync(CancellationToken cancellationToken)
    {
        if (!actor.Current.IsPerson || !actor.Current.Has(QuestionPermissions.AnswerQuestions)) return null;
        var waiting = await lists.ListWaitingForTeamAsync(Shown, cancellationToken);
        return waiting.Count == 0 ? null : new HomeSection(
            texts["Questions for your team"],
            [.. waiting.Select(q => new HomeLink(q.Title, q.Url, texts["Asked {0}, nobody has answered yet", times.Relative(q.AskedUtc)], null, q.Culture))],
            new MenuItem(texts["All of them"], "/questions?show=team", null));
    }
}
