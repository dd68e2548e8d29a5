using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Questions.Services;

/// <summary>What a newcomer is told of questions.</summary>
public sealed class QuestionsGuide(IActorAccessor actor, IStringLocalizer<QuestionsTexts> texts) : IGuideProvider
{
    /// <inheritdoc />
    public Task BuildGuideAsync(string name, GuideBuilder builder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (name == Guides.Tour && actor.Current.Has(QuestionPermissions.AskQuestions))
            builder.Add(30, new GuideStep(
                texts["Ask"],
                texts["Found nothing? Ask in your own words. Your question goes to those who know, you see on your home page when there is an answer, and the next one with the same question finds it."],
                "question-circle",
                new MenuItem(texts["Ask a question"], "/questions/ask", null)));
        return Task.CompletedTask;
    }
}
