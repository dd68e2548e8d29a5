using System.Text.Json.Nodes;
using ItsmSite.Contents.Discussions;
using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Recipes;
using ItsmSite.Framework.Recipes.Export;
using ItsmSite.Framework.Storage;
using ItsmSite.Questions.Models;
using ItsmSite.Questions.Recipes;
using ItsmSite.Questions.Services;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Storage;

public abstract partial class StorageContract
{
    [Fact]
    public async Task QuestionList_HoldsWhatThePersonMaySee_TheLongestWaitingFirst()
    {
        await using var site = await QuestionsAsync();
        var first = await AskAsync(site, "First of all", daysAgo: 3);
        var answered = await AskAsync(site, "Answered long ago", daysAgo: 9);
        await AskAsync(site, "For editors only", daysAgo: 5, role: SiteRoles.Editor);
        var second = await AskAsync(site, "Second to that", daysAgo: 1);
        await AnswerAsync(site, answered, "So it is.");
        await AnswerAsync(site, second, "Not shown yet.", CommentState.Waiting);
        Assert.Equal(["First of all", "Second to that"], await ListedAsync(site, QuestionListKind.Unanswered, SiteRoles.Employee));
        Assert.Equal(["For editors only", "First of all", "Second to that"], await ListedAsync(site, QuestionListKind.Unanswered, SiteRoles.Editor));
        Assert.Equal(["Second to that", "First of all", "Answered long ago"], await ListedAsync(site, QuestionListKind.Newest, SiteRoles.Employee));
        Assert.Empty(await ListedAsync(site, QuestionListKind.Team, SiteRoles.Employee));
        Assert.Equal(3, (await ListedAsync(site, QuestionListKind.Team, SiteRoles.Technician)).Count);
        Assert.NotEmpty(first);
    }

    [Fact]
    public async Task QuestionDocument_HoldsTheAcceptedAnswerFirst_AndNoneThatIsNotShown()
    {
        await using var site = await QuestionsAsync();
        var id = await AskAsync(site, "What is it?", daysAgo: 1);
        for (var i = 0; i < 40; i++) await AnswerAsync(site, id, $"Guess{i}");
        await AnswerAsync(site, id, "Secretguess", CommentState.Hidden);
        var right = await AnswerAsync(site, id, "Rightguess");
        await StoreRecordsAsync(site, new QuestionOutcome { ContentItemId = id, AcceptedAnswerId = right, SolvedUtc = DateTime.UtcNow });
        var document = await site.InScopeAsync(async services =>
            (await services.GetServices<IIndexSource>().Single(s => s.Name == ContentManager.SourceName).LoadAsync([ContentManager.KeyOf(id)], default)).Single().Document!);
        Assert.StartsWith("Rightguess\nGuess0\n", document.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Secretguess", document.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Guess39", document.Body, StringComparison.Ordinal);
        Assert.Contains(new IndexFacet(StatusFacetNames.Facet, nameof(QuestionStatus.Accepted)), document.Facets);
    }

    [Fact]
    public async Task Answers_ComeOutOfAnExport_AsTheyWentIn()
    {
        await using var site = await QuestionsAsync();
        var id = await AskAsync(site, "Round and round?", daysAgo: 1);
        var (answer, other) = (ContentIds.New(), ContentIds.New());
        var step = (JsonObject)JsonNode.Parse($$"""
            {
              "name": "Answers",
              "Outcomes": [{ "Question": "{{id}}", "Accepted": "{{other}}", "SolvedUtc": "2024-05-01T10:00:00Z" }],
              "Answers": [
                { "Id": "{{answer}}", "Question": "{{id}}", "Author": "aino", "Text": "Round.", "Utc": "2024-04-30T10:00:00Z", "State": "Hidden" },
                { "Id": "{{other}}", "Question": "{{id}}", "Author": "susan", "Text": "And round.", "Utc": "2024-04-30T11:00:00Z", "State": "Shown" }
              ]
            }
            """)!;
        for (var again = 0; again < 2; again++) await RunAnswersAsync(site, step);
        var exported = await site.InScopeAsync(async services =>
        {
            var export = services.GetServices<IRecipeExport>().OfType<AnswersExport>().Single();
            await foreach (var found in export.ReadAsync(new RecipeExportOptions { Scope = AudienceScope.Everything }, default))
            {
                var json = found.Members;
                json["Answers"] = new JsonArray([.. await found.Entries!.ToListAsync()]);
                return json;
            }

            return null;
        });
        step.Remove("name");
        Assert.True(JsonNode.DeepEquals(step, exported), exported!.ToJsonString());
    }

    [Fact]
    public async Task Outcome_OfTwoWhoAcceptAtOnce_IsThatOfTheFirst()
    {
        await using var site = await QuestionsAsync();
        var id = await AskAsync(site, "Which of both?", daysAgo: 1);
        await StoreRecordsAsync(site, new QuestionOutcome { ContentItemId = id });
        await using var one = site.CreateScope();
        await using var two = site.CreateScope();
        var works = new[] { one, two }.Select(s => s.ServiceProvider.GetRequiredService<UnitOfWork>()).ToList();
        for (var i = 0; i < 2; i++) (await works[i].Db.Set<QuestionOutcome>().SingleAsync(o => o.ContentItemId == id)).AcceptedAnswerId = i + 1;
        await works[0].CommitAsync(default);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => works[1].CommitAsync(default));
    }

    [Fact]
    public async Task Question_Removed_TakesItsAnswersAlong()
    {
        await using var site = await QuestionsAsync();
        var id = await AskAsync(site, "Gone soon?", daysAgo: 1);
        await AnswerAsync(site, id, "Yes.");
        await StoreRecordsAsync(site, new QuestionOutcome { ContentItemId = id });
        await site.InScopeAsync(async services =>
        {
            await services.GetRequiredService<IContentManager>().RemoveAsync(id, default);
            return await services.GetRequiredService<UnitOfWork>().CommitAsync(default);
        });
        Assert.Empty(await RowsAsync<Answer>(site));
        Assert.Empty(await RowsAsync<QuestionOutcome>(site));
    }

    private async Task<TestSite> QuestionsAsync()
    {
        var site = await TestSite.CreateAsync(_database, services => new ItsmSite.Questions.Startup().ConfigureServices(services));
        await site.InScopeAsync(async services =>
        {
            await services.GetRequiredService<ContentDefinitions>().StoreAsync(
                new JsonObject { ["Name"] = QuestionPart.ContentType, ["Settings"] = new JsonObject { ["ContentTypeSettings"] = new JsonObject { ["Versionable"] = true } } }, default);
            return await services.GetRequiredService<UnitOfWork>().CommitAsync(default);
        });
        return site;
    }

    private static Task<string> AskAsync(TestSite site, string title, int daysAgo, string? role = null) => site.InScopeAsync(async services =>
    {
        var item = new ContentItem { ContentItemId = ContentIds.New(), ContentType = QuestionPart.ContentType, Published = true, CreatedUtc = DateTime.UtcNow.AddDays(-daysAgo), Owner = "asker" };
        item.Apply(new TitlePart { Title = title }).Apply(new QuestionPart()).Apply(new AudiencePart { Roles = role is null ? [] : [role] });
        await services.GetRequiredService<IContentManager>().ImportAsync(item, default);
        await services.GetRequiredService<UnitOfWork>().CommitAsync(default);
        return item.ContentItemId;
    });

    private static async Task<long> AnswerAsync(TestSite site, string id, string text, CommentState state = CommentState.Shown)
    {
        var answer = new Answer { ContentItemId = id, Key = ContentIds.New(), UserId = "answerer", Text = text, Utc = DateTime.UtcNow, State = state };
        await StoreRecordsAsync(site, answer);
        return answer.Id;
    }

    private static Task<long> StoreRecordsAsync(TestSite site, params object[] records) => site.InScopeAsync(services =>
    {
        var work = services.GetRequiredService<UnitOfWork>();
        work.Db.AddRange(records);
        return work.CommitAsync(default);
    });

    private static Task<IReadOnlyList<string>> ListedAsync(TestSite site, QuestionListKind kind, string role) => site.InScopeAsync<IReadOnlyList<string>>(async services =>
    {
        var scope = await services.GetRequiredService<AudienceRegistry>().ResolveAsync("reader", [role], seesEverything: false, default);
        services.GetRequiredService<IActorAccessor>().Current = new Actor("reader", "reader", new HashSet<string> { role }, new HashSet<string>(), scope);
        return [.. (await services.GetRequiredService<QuestionLists>().ListAsync(kind, 1, default)).Questions.Select(q => q.Title)];
    });

    private static Task<long> RunAnswersAsync(TestSite site, JsonObject step) => site.InScopeAsync(async services =>
    {
        var handler = services.GetServices<NamedRecipeStepHandler>().Single(h => h.StepName == "Answers");
        await handler.HandleAsync(new RecipeStepContext { RecipeName = "test", Name = "Answers", Step = (JsonObject)step.DeepClone() }, default);
        return await services.GetRequiredService<UnitOfWork>().CommitAsync(default);
    });
}
