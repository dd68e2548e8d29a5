using ItsmSite.Contents.Discussions;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Questions.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Questions.Services;

/// <summary>The use cases by which a question comes to its end, and back: accepted, solved otherwise, asked before. For the asker and those who look after the question; what the actor may not see or do answers false.</summary>
public sealed class QuestionCloser(UnitOfWork work, QuestionFinder questions, QuestionChanges changes, RoutedItems routes, ItemNotices notices, IPeople people, IActorAccessor actor, TimeProvider time)
{
    private DbSet<QuestionOutcome> Outcomes => work.Db.Set<QuestionOutcome>();

    /// <summary>Accepts an answer in place of a former one, or takes that back.</summary>
    /// <exception cref="ContentConflictException">Somebody else accepted another one at the same moment.</exception>
    public async Task<bool> AcceptAsync(string contentItemId, long answerId, bool accept, CancellationToken cancellationToken)
    {
        if (await questions.FindAsync(contentItemId, cancellationToken) is not { CanClose: true } question) return false;
        var answer = await work.Db.Set<Answer>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == answerId && a.ContentItemId == contentItemId && a.State == CommentState.Shown, cancellationToken);
        if (answer is null) return false;
        var outcome = await changes.OutcomeAsync(contentItemId, cancellationToken);
        if (accept == (outcome.AcceptedAnswerId == answerId)) return true;
        (outcome.AcceptedAnswerId, outcome.SolvedUtc) = accept ? ((long?)answerId, (DateTime?)time.GetUtcNow().UtcDateTime) : (null, null);
        if (accept) await TellAuthorAsync(question, answer, cancellationToken);
        await changes.CommitAsync(question, accept ? "Question.Accepted" : "Question.AcceptanceTakenBack", cancellationToken);
        return true;
    }

    /// <summary>Says that it is solved without any answer here, or open again.</summary>
    /// <exception cref="ContentConflictException">Somebody else closed it at the same moment.</exception>
    public async Task<bool> SolveAsync(string contentItemId, bool solved, CancellationToken cancellationToken)
    {
        if (await questions.FindAsync(contentItemId, cancellationToken) is not { CanClose: true } question) return false;
        var outcome = await changes.OutcomeAsync(contentItemId, cancellationToken);
        if (solved == outcome.SolvedUtc is not null) return true;
        (outcome.AcceptedAnswerId, outcome.SolvedUtc) = (null, solved ? time.GetUtcNow().UtcDateTime : null);
        await changes.CommitAsync(question, solved ? "Question.Solved" : "Question.Reopened", cancellationToken);
        return true;
    }

    /// <summary>Says that it was asked before, and where; no address takes that back.</summary>
    /// <param name="contentItemId">The question.</param>
    /// <param name="address">Address of the question that was asked before, or empty.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="ContentInvalidException">The actor sees no other question there, or that one was asked before itself.</exception>
    /// <exception cref="ContentConflictException">Somebody else closed it at the same moment.</exception>
    public async Task<bool> LinkAsync(string contentItemId, string? address, CancellationToken cancellationToken)
    {
        if (await questions.FindAsync(contentItemId, cancellationToken) is not { CanClose: true } question) return false;
        var other = string.IsNullOrWhiteSpace(address) ? null : await FindOtherAsync(address.Trim(), cancellationToken);
        if (other is not null) await CheckAsync(contentItemId, other, cancellationToken);
        var outcome = await changes.OutcomeAsync(contentItemId, cancellationToken);
        if (outcome.DuplicateOfId == other) return true;
        outcome.DuplicateOfId = other;
        await changes.CommitAsync(question, other is null ? "Question.Reopened" : "Question.Duplicate", cancellationToken);
        return true;
    }

    // What the actor does not see answers as if it did not exist.
    private async Task<string> FindOtherAsync(string address, CancellationToken cancellationToken)
    {
        var found = await routes.FindAsync(RoutedItems.PathOf(address), cancellationToken);
        return found is not null && await questions.FindAsync(found.ContentItemId, cancellationToken) is not null
            ? found.ContentItemId
            : throw Refusal("There is no question at this address that you can see. Open the other question and copy its address.");
    }

    private async Task CheckAsync(string contentItemId, string other, CancellationToken cancellationToken)
    {
        if (other == contentItemId) throw Refusal("That is this question itself. Give the address of the other one.");
        if (await Outcomes.AnyAsync(o => o.ContentItemId == other && o.DuplicateOfId != null, cancellationToken)) throw Refusal("That one was asked before, too. Give the address of the question it leads to.");
        if (await Outcomes.AnyAsync(o => o.DuplicateOfId == contentItemId, cancellationToken)) throw Refusal("Another question leads to this one. Let that one lead on first.");
    }

    private async Task TellAuthorAsync(QuestionAccess question, Answer answer, CancellationToken cancellationToken)
    {
        if (answer.UserId == actor.Current.UserId || (await people.FindByIdAsync([answer.UserId], cancellationToken)).GetValueOrDefault(answer.UserId) is not { IsActive: true } author) return;
        notices.Add(author.UserName, "Your answer was accepted: {0}", question.Item, ContentNames.UrlOf(question.Item));
    }

    private static ContentInvalidException Refusal(string message) => new([new ContentError("address", message)]);
}
