using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Questions.Services;

/// <summary>Who did not find it is offered to ask.</summary>
public sealed class AskOffer(IActorAccessor actor, IStringLocalizer<QuestionsTexts> texts) : ISearchOffer
{
    /// <inheritdoc />
    public ValueTask<HomeLink?> BuildAsync(string text, CancellationToken cancellationToken) => ValueTask.FromResult(
        !actor.Current.Has(QuestionPermissions.AskQuestions) ? null
        : new HomeLink(texts["Ask a question"], QueryHelpers.AddQueryString("/questions/ask", "title", text), texts["Or ask: somebody in IT answers, and the next one finds it here."]));
}
