using ItsmSite.Benchmarks.Corpus;
using ItsmSite.Benchmarks.Hosting;
using ItsmSite.Benchmarks.Measuring;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using ItsmSite.Knowledge.Import;
using ItsmSite.Contents.Markdown;
using ItsmSite.Knowledge.Services;

namespace ItsmSite.Benchmarks.Commands;

/// <summary>Fills data folders for the measurements that read: the demo company with real or generated articles, indexed.</summary>
public static class DataFolders
{
    /// <summary>Imports real articles; importing them again changes nothing.</summary>
    public static async Task<long> ImportAsync(string folder, IReadOnlyList<string> paths)
    {
        await using var site = await BenchmarkSite.StartAsync(folder, serve: false);
        long count = 0;
        foreach (var path in paths)
        {
            await using var scope = site.CreateScope();
            var renderer = scope.ServiceProvider.GetRequiredService<MarkdownRenderer>();
            var items = Directory.Exists(path)
                ? new ArticleFolderReader(path, new ImportOptions(), renderer).ReadAsync()
                : new ArticleJsonlReader(path, new ImportOptions()).ReadAsync();
            count += await StoreAsync(scope.ServiceProvider, items, path);
        }

        await IndexAsync(site);
        return count;
    }

    /// <summary>Stores generated articles made after real ones; those that are there already stay as they are.</summary>
    public static async Task<long> GenerateAsync(string folder, IReadOnlyList<string> sources, int count, int seed)
    {
        await using var site = await BenchmarkSite.StartAsync(folder, serve: false);
        var samples = await SampleReader.ReadAsync(sources, new MarkdownRenderer());
        long stored;
        await using (var scope = site.CreateScope())
        {
            stored = await StoreAsync(scope.ServiceProvider, ToItemsAsync(new ArticleGenerator(samples, seed).Take(count)), "generated");
        }

        await IndexAsync(site);
        return stored;
    }

    private static async Task<long> StoreAsync(IServiceProvider services, IAsyncEnumerable<ImportItem> items, string what)
    {
        services.GetRequiredService<IActorAccessor>().Current = Actor.System;
        var report = await ArticleImporter.RunAsync(items, services.GetRequiredService<ArticleStore>(), new Ticker(what));
        return report.Articles;
    }

    private static async Task IndexAsync(BenchmarkSite site)
    {
        await using var scope = site.CreateScope();
        await scope.ServiceProvider.GetRequiredService<IIndexFollower>().CatchUpAsync(new Ticker("index"), CancellationToken.None);
    }

    private static async IAsyncEnumerable<ImportItem> ToItemsAsync(IEnumerable<GeneratedArticle> articles)
    {
        await Task.CompletedTask;
        foreach (var article in articles)
        {
            yield return new ImportedArticle
            {
                ExternalId = article.Id,
                Title = article.Title,
                Markdown = article.Markdown,
                Culture = article.Culture,
                SourcePath = article.Id,
            };
        }
    }
}
