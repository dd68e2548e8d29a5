using ItsmSite.Contents.Discussions;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Questions.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Questions.Services;

/// <summary>The use cases of answering. What the actor may not see or do answers null or false. Each change is one transaction with its audit, its notices and the question's entry in the index.</summary>
public sealed class AnswerEditor(
    UnitOfWork work, QuestionFinder questions, QuestionChanges changes, ItemNotices notices, IPeople people, IActorAccessor actor, TimeProvider time)
{
    /// <summary>Answers that a person can write within an hour.</summary>
    public const int MostAnHour = 30;

    private Actor Actor => actor.Current;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Answers a question; the asker is told. One with a link, by somebody of whom no answer is shown yet, waits for the team.</summary>
    /// <param name="contentItemId">The question.</param>
    /// <param name="key">Id that the form carried.</param>
    /// <param name="text">The answer, as Markdown.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="ContentInvalidException">It is empty, too long, or one too many within the hour.</exception>
    public async Task<Answer?> AddAsync(string contentItemId, string? key, string? text, CancellationToken cancellationToken)
    {
        var clean = Check(text);
        if (await questions.FindAsync(contentItemId, cancellationToken) is not { CanAnswer: true } question) return null;
        key = ContentIds.IsValid(key) ? key! : ContentIds.New();
        if (await FindSentAsync(contentItemId, key, cancellationToken) is { } sent) return sent;
        var (now, mine) = (Now, work.Db.Set<Answer>().Where(a => a.UserId == Actor.UserId));
        if (await mine.CountAsync(a => a.Utc > now.AddHours(-1), cancellationToken) >= MostAnHour) throw Refusal("That is a lot of answers within an hour. Please go on a little later.");
        var state = await CommentText.StateOfAsync(clean, async () => question.LooksAfter || await mine.AnyAsync(a => a.State == CommentState.Shown, cancellationToken));
        var answer = new Answer { ContentItemId = contentItemId, Key = key, UserId = Actor.UserId, Text = clean, Utc = now, State = state };
        work.Db.Add(answer);
        if (state == CommentState.Shown) await TellAskerAsync(question, answer, cancellationToken);
        try
        {
            await changes.CommitAsync(question, "Question.Answered", cancellationToken);
            return answer;
        }
        catch (ContentConflictException) when (!cancellationToken.IsCancellationRequested)
        {
            // Sent twice at the same moment.
            if (await FindSentAsync(contentItemId, key, cancellationToken) is { } first) return first;
            throw;
        }
    }

    /// <summary>An answer of a question that the actor sees, with what the actor may do there; null where it is not seen.</summary>
    public async Task<(QuestionAccess Question, Answer Answer)?> FindAsync(string contentItemId, long answerId, CancellationToken cancellationToken)
    {
        if (await questions.FindAsync(contentItemId, cancellationToken) is not { } question) return null;
        if (await work.Db.Set<Answer>().SingleOrDefaultAsync(a => a.Id == answerId && a.ContentItemId == contentItemId, cancellationToken) is not { } answer) return null;
        var isSeen = answer.State == CommentState.Shown || question.LooksAfter || (answer.State == CommentState.Waiting && answer.UserId == Actor.UserId);
        return isSeen ? (question, answer) : null;
    }

    /// <summary>Changes one's own answer.</summary>
    /// <param name="contentItemId">The question.</param>
    /// <param name="answerId">The answer.</param>
    /// <param name="revision">The revision that was opened.</param>
    /// <param name="text">Its new text.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer as it is stored, of another text where somebody saved it meanwhile: then nothing was changed.</returns>
    /// <exception cref="ContentInvalidException">It is empty or too long.</exception>
    public async Task<(Answer Answer, bool IsSaved)?> SaveAsync(string contentItemId, long answerId, int revision, string? text, CancellationToken cancellationToken)
    {
        var clean = Check(text);
        if (await FindAsync(contentItemId, answerId, cancellationToken) is not var (question, answer) || !question.CanEditAnswer(answer)) return null;
        if (answer.Revision != revision) return (answer, answer.Text == clean);
        if (answer.Text == clean) return (answer, true);
        var isKnown = question.LooksAfter || await work.Db.Set<Answer>().AnyAsync(a => a.UserId == Actor.UserId && a.Id != answerId && a.State == CommentState.Shown, cancellationToken);
        var state = await CommentText.StateOfAsync(clean, () => Task.FromResult(isKnown));
        (answer.Text, answer.EditedUtc, answer.Revision) = (clean, Now, revision + 1);
        if (answer.State == CommentState.Shown) answer.State = state;
        try
        {
            await changes.CommitAsync(question, "Question.AnswerEdited", cancellationToken);
            return (answer, true);
        }
        catch (ContentConflictException)
        {
            return await FindAsync(contentItemId, answerId, cancellationToken) is var (_, current) ? (current, false) : null;
        }
    }

    /// <summary>Removes one's own answer for good. False where the actor may not.</summary>
    public async Task<bool> RemoveAsync(string contentItemId, long answerId, CancellationToken cancellationToken)
    {
        if (await FindAsync(contentItemId, answerId, cancellationToken) is not var (question, answer) || !question.CanEditAnswer(answer)) return false;
        await ForgetAcceptedAsync(answer, cancellationToken);
        work.Db.Remove(answer);
        await changes.CommitAsync(question, "Question.AnswerRemoved", cancellationToken);
        return true;
    }

    /// <summary>Shows an answer that waited or was hidden, or hides one; for those who look after the question.</summary>
    public async Task<bool> ShowAsync(string contentItemId, long answerId, bool show, CancellationToken cancellationToken)
    {
        if (await FindAsync(contentItemId, answerId, cancellationToken) is not var (question, answer) || !question.LooksAfter) return false;
        if (answer.State == (show ? CommentState.Shown : CommentState.Hidden)) return true;
        var isNews = show && answer.State == CommentState.Waiting;
        (answer.State, answer.Revision) = (show ? CommentState.Shown : CommentState.Hidden, answer.Revision + 1);
        if (!show) await ForgetAcceptedAsync(answer, cancellationToken);
        if (isNews) await TellAskerAsync(question, answer, cancellationToken);
        await changes.CommitAsync(question, show ? "Question.AnswerShown" : "Question.AnswerHidden", cancellationToken);
        return true;
    }

    // What is no longer shown is no accepted answer.
    private async Task ForgetAcceptedAsync(Answer answer, CancellationToken cancellationToken)
    {
        if (await work.Db.Set<QuestionOutcome>().SingleOrDefaultAsync(o => o.ContentItemId == answer.ContentItemId && o.AcceptedAnswerId == answer.Id, cancellationToken) is { } outcome)
            (outcome.AcceptedAnswerId, outcome.SolvedUtc) = (null, null);
    }

    private async Task TellAskerAsync(QuestionAccess question, Answer answer, CancellationToken cancellationToken)
    {
        var owner = question.Item.Owner;
        if (owner == answer.UserId || (await people.FindByIdAsync([owner], cancellationToken)).GetValueOrDefault(owner) is not { IsActive: true } asker) return;
        notices.Add(asker.UserName, "Your question has an answer: {0}", question.Item, ContentNames.UrlOf(question.Item));
    }

    private Task<Answer?> FindSentAsync(string contentItemId, string key, CancellationToken cancellationToken) =>
        work.Db.Set<Answer>().SingleOrDefaultAsync(a => a.Key == key && a.ContentItemId == contentItemId && a.UserId == Actor.UserId, cancellationToken);

    private static string Check(string? text)
    {
        var clean = CommentText.Clean(text);
        if (clean.Length == 0) throw Refusal("Write your answer first.");
        return clean.Length <= Answer.MaxLength ? clean : throw Refusal("The answer is too long. Up to 10,000 characters fit; a long one is better an article.");
    }

    private static ContentInvalidException Refusal(string message) => new([new ContentError("text", message)]);
}
