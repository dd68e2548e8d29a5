using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Recipes;
using ItsmSite.Framework.Storage;
using ItsmSite.Questions.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Questions.Recipes;

/// <summary>
/// Step <c>Answers {Answers[], Outcomes[]}</c>: brings answers and what became of questions, which come in a <c>content</c> step before. An answer that is here
/// already is left as it is, and so is the outcome of a question that has one, so the step can run twice.
/// </summary>
public sealed class AnswersStep(UnitOfWork work, IPeople people, TimeProvider time) : NamedRecipeStepHandler(List)
{
    internal const string List = "Answers";
    internal const string OutcomeList = "Outcomes";
    private const int BatchSize = 200;

    internal static readonly JsonSerializerOptions Options = new()
    {
        PropertyNameCaseInsensitive = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <inheritdoc />
    public override string StreamedMember => List;

    /// <inheritdoc />
    public override async Task HandleAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var batch in context.Entries(List).Chunk(BatchSize))
        {
            await StoreAsync([.. batch.Select(Read<AnswerDefinition>)], context, cancellationToken);
            // The outcomes name answers that must have their numbers by then.
            await work.CommitAsync(cancellationToken);
            work.Db.ChangeTracker.Clear();
            context.Kept += batch.Length;
        }

        // Not the list that is streamed, so it stands in the step itself.
        foreach (var outcome in (context.Step[OutcomeList] as JsonArray ?? []).OfType<JsonObject>().Select(Read<OutcomeDefinition>)) await StoreAsync(outcome, context, cancellationToken);
    }

    private async Task StoreAsync(List<AnswerDefinition> answers, RecipeStepContext context, CancellationToken cancellationToken)
    {
        foreach (var answer in answers) Check(answer);
        var keys = answers.Select(a => a.Id).ToList();
        var present = (await work.Db.Set<Answer>().Where(a => keys.Contains(a.Key)).Select(a => a.Key).ToListAsync(cancellationToken)).ToHashSet();
        var authors = await people.FindByNameAsync([.. answers.Select(a => a.Author).Distinct()], cancellationToken);
        foreach (var answer in answers)
        {
            var isNew = present.Add(answer.Id);
            context.Count.Add(isNew, isNew);
            if (!isNew) continue;
            work.Db.Add(new Answer
            {
                Key = answer.Id,
                ContentItemId = answer.Question,
                UserId = authors.GetValueOrDefault(answer.Author.ToLowerInvariant())?.UserId ?? answer.Author,
                Text = answer.Text.ReplaceLineEndings("\n").Trim(),
                Utc = answer.Utc ?? time.GetUtcNow().UtcDateTime,
                EditedUtc = answer.EditedUtc,
                State = answer.State,
            });
            work.LogChange(ContentManager.SourceName, ContentManager.KeyOf(answer.Question));
        }
    }

    private async Task StoreAsync(OutcomeDefinition outcome, RecipeStepContext context, CancellationToken cancellationToken)
    {
        string?[] ids = [outcome.Question, outcome.Accepted ?? outcome.Question, outcome.DuplicateOf ?? outcome.Question, outcome.Article ?? outcome.Question];
        if (ids.FirstOrDefault(id => !ContentIds.IsValid(id)) is { } wrong) throw new RecipeException($"'{wrong}' is not an id (26 characters of lower-case base32).");
        var isNew = await work.Db.Set<QuestionOutcome>().FindAsync([outcome.Question], cancellationToken) is null;
        context.Count.Add(isNew, isNew);
        if (!isNew) return;
        var accepted = outcome.Accepted is null ? null : await work.Db.Set<Answer>().SingleOrDefaultAsync(a => a.Key == outcome.Accepted && a.ContentItemId == outcome.Question, cancellationToken);
        if (outcome.Accepted is not null && accepted is null) throw new RecipeException($"The question '{outcome.Question}' has no answer '{outcome.Accepted}'.");
        work.Db.Add(new QuestionOutcome
        {
            ContentItemId = outcome.Question,
            AcceptedAnswerId = accepted?.Id,
            SolvedUtc = outcome.SolvedUtc ?? (accepted is null ? null : time.GetUtcNow().UtcDateTime),
            DuplicateOfId = outcome.DuplicateOf,
            ArticleId = outcome.Article,
        });
        work.LogChange(ContentManager.SourceName, ContentManager.KeyOf(outcome.Question));
    }

    private static void Check(AnswerDefinition answer)
    {
        if (!ContentIds.IsValid(answer.Id)) throw new RecipeException($"'{answer.Id}' is not the id of an answer (26 characters of lower-case base32).");
        if (!ContentIds.IsValid(answer.Question)) throw new RecipeException($"Answer {answer.Id}: '{answer.Question}' is not the id of a question.");
        if (answer.Author.Length is 0 or > 256) throw new RecipeException($"Answer {answer.Id}: it needs an Author, a user name of up to 256 characters.");
        if (answer.Text.Trim().Length is 0 or > Answer.MaxLength) throw new RecipeException($"Answer {answer.Id}: its Text must have 1 to {Answer.MaxLength} characters.");
    }

    private static T Read<T>(JsonObject entry)
    {
        try
        {
            return entry.Deserialize<T>(Options)!;
        }
        catch (JsonException error)
        {
            throw new RecipeException(error.Message, error);
        }
    }
}
