using System.Text;
using ItsmSite.Benchmarks.Hosting;
using ItsmSite.Benchmarks.Measuring;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using ItsmSite.Knowledge.Import;
using ItsmSite.Contents.Markdown;
using ItsmSite.Knowledge.Services;

namespace ItsmSite.Benchmarks.Commands;

/// <summary><c>import</c>: what <c>import articles</c> does, with the time split into reading, storing and indexing.</summary>
public static class ImportBenchmark
{
    /// <summary>Imports into a fresh data folder and adds the figures.</summary>
    /// <param name="paths">Folders of Markdown, or .jsonl files.</param>
    /// <param name="database">PostgreSQL connection string of a database that is empty, or null for SQLite.</param>
    /// <param name="folder">The data folder; what is in it stays.</param>
    /// <param name="table">Receives the figures.</param>
    public static async Task RunAsync(IReadOnlyList<string> paths, string? database, string folder, FigureTable table)
    {
        await using var site = await BenchmarkSite.StartAsync(folder, serve: false, database, recipe: "itsm");
        var (reading, storing, indexing) = (new SectionClock(), new SectionClock(), new SectionClock());
        long articles = 0, bytes = 0;
        foreach (var path in paths)
        {
            await using var scope = site.CreateScope();
            var services = scope.ServiceProvider;
            services.GetRequiredService<IActorAccessor>().Current = Actor.System;
            var items = Directory.Exists(path)
                ? new ArticleFolderReader(path, new ImportOptions(), services.GetRequiredService<MarkdownRenderer>()).ReadAsync()
                : new ArticleJsonlReader(path, new ImportOptions()).ReadAsync();
            var store = new TimedStore(services.GetRequiredService<ArticleStore>(), storing);
            var report = await ArticleImporter.RunAsync(TimedAsync(items, reading), store);
            articles += report.Articles;
            bytes += store.Bytes;
        }

        await using (var scope = site.CreateScope())
        {
            indexing.Start();
            await scope.ServiceProvider.GetRequiredService<IIndexFollower>().CatchUpAsync(null, CancellationToken.None);
            indexing.Stop();
        }

        var seconds = (reading.Wall + storing.Wall + indexing.Wall).TotalSeconds;
        var cpu = (reading.Cpu + storing.Cpu + indexing.Cpu).TotalSeconds;
        var what = $"Import of {Show.Count(articles)} articles, {(database is null ? "SQLite" : "PostgreSQL")}";
        table.Add(what, Show.Text($"{articles / seconds:0} articles/s, {bytes / seconds / 1_000_000:0.00} MB/s"), Show.Text($"{bytes / 1_000_000.0:0.0} MB of Markdown in {seconds:0.0} s, CPU {cpu:0.0} s"));
        table.Add("– of it reading, storing, indexing", $"{reading}, {storing}, {indexing}");
    }

    private static async IAsyncEnumerable<ImportItem> TimedAsync(IAsyncEnumerable<ImportItem> items, SectionClock clock)
    {
        await using var all = items.GetAsyncEnumerator();
        while (true)
        {
            clock.Start();
            var any = await all.MoveNextAsync();
            clock.Stop();
            if (!any) yield break;
            yield return all.Current;
        }
    }

    private sealed class TimedStore(ArticleStore store, SectionClock clock) : IArticleStore
    {
        public long Bytes { get; private set; }

        public async Task<IReadOnlyList<StoreOutcome>> SaveArticlesAsync(IReadOnlyList<ImportedArticle> batch, CancellationToken cancellationToken)
        {
            Bytes += batch.Sum(a => (long)Encoding.UTF8.GetByteCount(a.Markdown));
            clock.Start();
            try
            {
                return await store.SaveArticlesAsync(batch, cancellationToken);
            }
            finally
            {
                clock.Stop();
            }
        }
    }
}
