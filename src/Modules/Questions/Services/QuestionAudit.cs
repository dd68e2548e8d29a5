using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Questions.Services;

/// <summary>What the audit trail tells of answers and of what became of questions.</summary>
public sealed class QuestionAudit(SiteDbContext db, IActorAccessor actor, IStringLocalizer<QuestionsTexts> texts) : IAuditDescriber
{
    private const string Prefix = "Question";

    /// <inheritdoc />
    public IReadOnlyList<AuditEventGroup> Groups =>
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
    public async ValueTask<IReadOnlyDictionary<long, string>> FindUrlsAsync(IReadOnlyList<AuditEntry> entries, CancellationToken cancellationToken)
    {
        var own = entries.Where(e => e.Event.StartsWith(Prefix + ".", StringComparison.Ordinal)).ToList();
        var ids = own.Select(e => e.SubjectId).Distinct().ToList();
        if (ids.Count == 0) return new Dictionary<long, string>();
        var visible = (await db.Set<ContentItemRecord>().AsNoTracking().VisibleTo(actor.Current.Scope).Where(r => ids.Contains(r.ContentItemId) && r.Published)
            .Select(r => r.ContentItemId).ToListAsync(cancellationToken)).ToHashSet();
        return own.Where(e => visible.Contains(e.SubjectId)).ToDictionary(e => e.Id, e => $"/questions/id/{e.SubjectId}");
    }
}
