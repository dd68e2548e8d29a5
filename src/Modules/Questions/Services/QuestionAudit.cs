using ItsmSite.Contents.Services;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Questions.Services;

/// <summary>What the audit trail tells of answers and of what became of questions.</summary>
public sealed class QuestionAudit(SiteDbContext db, IActorAccessor actor, IStringLocalizer<QuestionsTexts> texts) : ItemAuditDescriber(Prefix, db, actor)
{
    private const string Prefix = "Question";

    /// <inheritdoc />
    public override IReadOnlyList<AuditEventGroup> Groups =>
    [
        new(Prefix, texts["Questions"], new Dictionary<string, string>
        {
            ["Question.Answered"] = texts["Answered"],
            ["Question.AnswerEdited"] = texts["Answer changed"],
            ["Question.AnswerRemoved"] = texts["Answer removed by its writer"],
            ["Question.AnswerShown"] = texts["Answer shown"],
            ["Question.AnswerHidden"] = texts["Answer hidden"],
            ["Question.Accepted"] = texts["Answer accepted"],
            ["Question.AcceptanceTakenBack"] = texts["Acceptance taken back"],
            ["Question.Solved"] = texts["Solved"],
            ["Question.Reopened"] = texts["Opened again"],
            ["Question.Duplicate"] = texts["Asked before"],
        }),
    ];

    /// <inheritdoc />
    protected override ValueTask<string?> FindUrlAsync(AuditedItem item, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        return ValueTask.FromResult(item.Published ? $"/questions/id/{item.ContentItemId}" : null);
    }
}
