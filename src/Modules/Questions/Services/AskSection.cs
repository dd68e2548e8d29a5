using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web.Texts;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Questions.Services;

/// <summary>The home page's way to ask; above it own questions that have an answer to look at.</summary>
public sealed class AskSection(QuestionLists lists, TimeText times, IActorAccessor actor, IStringLocalizer<QuestionsTexts> texts) : IHomeSection
{
    private const int Shown = 3;

    /// <inheritdoc />
    public int Order => 4;

    /// <inheritdoc />
    public async Task<HomeSection?> BuildAsync(CancellationToken cancellationToken)
    {
        if (!actor.Current.IsPerson || !actor.Current.Has(QuestionPermissions.AskQuestions)) return null;
        var answered = await lists.ListAnsweredAsync(Shown, cancellationToken);
        return new HomeSection(
            texts["Ask"],
            [
                .. answered.Select(q => new HomeLink(q.Title, q.Url, texts["Answered {0}. Did it help?", times.Relative(q.AnsweredUtc ?? q.AskedUtc)], null, q.Culture)),
                new HomeLink(texts["Ask a question"], "/questions/ask", texts["It goes to the team that knows, and the answer helps the next one too."]),
            ],
            new MenuItem(texts["All questions"], "/questions", null));
    }
}
