using ItsmSite.Benchmarks.Hosting;
using ItsmSite.Benchmarks.Measuring;

namespace ItsmSite.Benchmarks.Commands;

/// <summary><c>all</c>: every measurement on the shared data; what is missing is skipped with its reason.</summary>
public static class AllBenchmarks
{
    private const int Seed = 1;

    /// <summary>Measures everything.</summary>
    /// <param name="generated">Number of generated articles for the large measurements.</param>
    /// <param name="large">Folder that keeps them from run to run, or null to make and remove them.</param>
    /// <param name="table">Receives the figures.</param>
    public static async Task RunAsync(int generated, string? large, FigureTable table)
    {
        var (articles, queryFiles) = (SharedData.Articles, SharedData.QueryFiles);
        if (articles.Count == 0 || queryFiles.Count == 0)
        {
            table.Skip("Everything", "the shared data is missing: put it at ../shared/data or set ITSMSITE_SHARED_DATA");
            return;
        }

        using (var folder = new WorkFolder()) await ImportBenchmark.RunAsync(articles, null, folder.Path, table);
        await ImportPostgresAsync(articles, table);

        var queries = await QuerySample.ReadAsync(queryFiles, 100);
        using var real = new WorkFolder();
        await DataFolders.ImportAsync(real.Path, articles);
        await SearchBenchmark.RunAsync(real.Path, queryFiles, table);
        await PagesBenchmark.RunAsync(real.Path, queries, table);
        await QueriesBenchmark.RunAsync(real.Path, queries[0], table);
        await PublishBenchmark.RunAsync(real.Path, 200, table);

        if (SharedData.Repository is null)
        {
            table.Skip("Start and memory", "run this from the repository, which is published for it");
            return;
        }

        using var program = new WorkFolder();
        await PublishedProgram.PublishAsync(program.Path);
        await StartBenchmark.RunAsync(program.Path, table);

        using var aside = large is null ? new WorkFolder() : null;
        large ??= aside!.Path;
        await DataFolders.GenerateAsync(large, articles, generated, Seed);
        await SearchBenchmark.RunAsync(large, queryFiles, table);
        await StartBenchmark.RunFilledAsync(program.Path, large, queries, Show.Count(generated), table);
    }

    private static async Task ImportPostgresAsync(IReadOnlyList<string> articles, FigureTable table)
    {
        if (await ScratchDatabase.CreateAsync() is not { } database)
        {
            table.Skip("Import, PostgreSQL", "ITSMSITE_TEST_POSTGRES is not set");
            return;
        }

        await using (database)
        {
            using var folder = new WorkFolder();
            await ImportBenchmark.RunAsync(articles, database.ConnectionString, folder.Path, table);
        }
    }
}
