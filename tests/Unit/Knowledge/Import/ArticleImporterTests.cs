using ItsmSite.Knowledge.Import;
using Xunit;

namespace ItsmSite.Tests.Unit.Knowledge.Import;

public sealed class ArticleImporterTests
{
    [Fact]
    public async Task Run_Twice_UpdatesAndDoublesNothing()
    {
        var store = new MemoryStore();
        var first = await ArticleImporter.RunAsync(Items(120, "text"), store, cancellationToken: TestContext.Current.CancellationToken);
        var again = await ArticleImporter.RunAsync(Items(120, "text"), store, cancellationToken: TestContext.Current.CancellationToken);
        var changed = await ArticleImporter.RunAsync(Items(121, "new"), store, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal((120, 0, 0), (first.Created, first.Updated, first.Unchanged));
        Assert.Equal((0, 0, 120), (again.Created, again.Updated, again.Unchanged));
        Assert.Equal((1, 120, 0), (changed.Created, changed.Updated, changed.Unchanged));
        Assert.Equal([50, 50, 20], store.Batches.Take(3));
    }

    [Fact]
    public async Task Run_WithRefused_ReportsThemAndExitsWithTwo()
    {
        var report = await ArticleImporter.RunAsync(Items(2, "text", new RefusedFile("x.md", 3, "is bad"), new IncludedFragment("y.md")), null, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal((2, 2, 1), (report.ExitCode, report.Articles, report.Fragments));
        Assert.Equal("x.md, line 3: is bad", Assert.Single(report.Refused).ToString());
    }

    [Fact]
    public async Task Run_SameIdTwiceInOneImport_RefusesTheSecond()
    {
        var report = await ArticleImporter.RunAsync(Items(1, "text", Article(0, "other")), new MemoryStore(), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal((1, 1), (report.Created, report.Refused.Count));
    }

    private static ImportedArticle Article(int number, string text) =>
        new() { ExternalId = $"{number}.md", Title = "T", Markdown = text, Culture = "en", SourcePath = $"{number}.md" };

    private static async IAsyncEnumerable<ImportItem> Items(int count, string text, params ImportItem[] more)
    {
        await Task.Yield();
        for (var i = 0; i < count; i++)
            yield return Article(i, text);
        foreach (var item in more)
            yield return item;
    }

    private sealed class MemoryStore : IArticleStore
    {
        private readonly Dictionary<string, string> stored = [];

        public List<int> Batches { get; } = [];

        public Task<IReadOnlyList<StoreOutcome>> SaveArticlesAsync(IReadOnlyList<ImportedArticle> batch, CancellationToken cancellationToken)
        {
            Batches.Add(batch.Count);
            return Task.FromResult<IReadOnlyList<StoreOutcome>>([.. batch.Select(Save)]);
        }


        private StoreOutcome Save(ImportedArticle article)
        {
            var fingerprint = article.Fingerprint();
            var change = !stored.TryGetValue(article.ExternalId, out var old) ? StoreChange.Created : old == fingerprint ? StoreChange.Unchanged : StoreChange.Updated;
            stored[article.ExternalId] = fingerprint;
            return new StoreOutcome(article.ExternalId, change);
        }
    }
}
