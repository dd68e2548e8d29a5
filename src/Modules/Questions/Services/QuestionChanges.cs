using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Storage;
using ItsmSite.Questions.Models;

namespace ItsmSite.Questions.Services;

/// <summary>What every change around a question shares: its outcome, and one transaction with the audit and the question's entry in the index.</summary>
public sealed class QuestionChanges(UnitOfWork work, ContentCommit commit, ItemAudit audit)
{
    /// <summary>What became of a question, tracked; begun where nothing did yet.</summary>
    public async Task<QuestionOutcome> OutcomeAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await work.Db.Set<QuestionOutcome>().FindAsync([contentItemId], cancellationToken) is { } outcome) return outcome;
        outcome = new QuestionOutcome { ContentItemId = contentItemId };
        work.Db.Add(outcome);
        return outcome;
    }

    /// <summary>Commits what was changed.</summary>
    /// <param name="question">The question.</param>
    /// <param name="eventName">What happened, as the audit trail names it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="ContentConflictException">Somebody else changed the same at the same moment.</exception>
    public async Task CommitAsync(QuestionAccess question, string eventName, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        var id = question.Item.ContentItemId;
        await audit.AddAsync(eventName, question.Item, null, cancellationToken);
        work.LogChange(ContentManager.SourceName, ContentManager.KeyOf(id));
        await commit.CommitAsync(id, cancellationToken);
    }
}
