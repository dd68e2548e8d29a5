using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Recipes.Export;
using ItsmSite.Framework.Storage;
using ItsmSite.Questions.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Questions.Recipes;

/// <summary>Writes the answers of the questions that come along and what became of these, ordered by id; after the content.</summary>
public sealed class AnswersExport(SiteDbContext db, IPeople people) : IRecipeExport
{
    private const int BatchSize = 200;

    /// <inheritdoc />
    public int Order => 910;

    /// <inheritdoc />
    public async IAsyncEnumerable<RecipeExportStep> ReadAsync(RecipeExportOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!options.WithContent || !options.Takes(QuestionPart.ContentType)) yield break;
        var questions = db.Set<ContentItemRecord>().AsNoTracking().VisibleTo(options.Scope).Where(r => (r.Published || r.Latest) && r.ContentType == QuestionPart.ContentType);
        var answers = db.Set<Answer>().AsNoTracking().Where(a => questions.Any(r => r.ContentItemId == a.ContentItemId));
        var outcomes = db.Set<QuestionOutcome>().AsNoTracking().Where(o => questions.Any(r => r.ContentItemId == o.ContentItemId));
        var closed = await outcomes.OrderBy(o => o.ContentItemId).ToListAsync(cancellationToken);
        if (closed.Count == 0 && !await answers.AnyAsync(cancellationToken)) yield break;
        var accepted = outcomes.Select(o => o.AcceptedAnswerId);
        var keys = await answers.Where(a => accepted.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Key, cancellationToken);
        var members = new JsonObject { [AnswersStep.OutcomeList] = new JsonArray([.. closed.Select(o => Write(o, keys))]) };
        yield return new RecipeExportStep(AnswersStep.List, members, AnswersStep.List, ReadAnswersAsync(answers, cancellationToken));
    }

    private async IAsyncEnumerable<JsonNode> ReadAnswersAsync(IQueryable<Answer> answers, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (long after = 0; ;)
        {
            var rows = await answers.Where(a => a.Id > after).OrderBy(a => a.Id).Take(BatchSize).ToListAsync(cancellationToken);
            if (rows.Count == 0) break;
            after = rows[^1].Id;
            var authors = await people.FindByIdAsync([.. rows.Select(a => a.UserId).Distinct()], cancellationToken);
            foreach (var row in rows)
            {
                yield return JsonSerializer.SerializeToNode(
                    new AnswerDefinition
                    {
                        Id = row.Key,
                        Question = row.ContentItemId,
                        Author = authors.GetValueOrDefault(row.UserId)?.UserName ?? row.UserId,
                        Text = row.Text,
                        Utc = row.Utc,
                        EditedUtc = row.EditedUtc,
                        State = row.State,
                    },
                    AnswersStep.Options)!;
            }
        }
    }

    private static JsonNode? Write(QuestionOutcome outcome, Dictionary<long, string> keys) => JsonSerializer.SerializeToNode(
        new OutcomeDefinition
        {
            Question = outcome.ContentItemId,
            Accepted = outcome.AcceptedAnswerId is { } id ? keys.GetValueOrDefault(id) : null,
            SolvedUtc = outcome.SolvedUtc,
            DuplicateOf = outcome.DuplicateOfId,
            Article = outcome.ArticleId,
        },
        AnswersStep.Options);
}
