using System.CommandLine;
using ItsmSite.Benchmarks.Commands;
using ItsmSite.Benchmarks.Hosting;
using ItsmSite.Benchmarks.Measuring;

var table = new FigureTable();
var data = new Option<DirectoryInfo?>("--data") { Description = "Data folder with articles; an empty one is filled with the shared data and kept, without one it is made and removed" };
var queryFiles = new Option<string[]>("--queries") { Description = "Files of lines qid, tab, text", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [.. SharedData.QueryFiles] };
var generated = new Option<int>("--generated") { Description = "Number of generated articles of the large measurements", DefaultValueFactory = _ => 100_000 };
var large = new Option<DirectoryInfo?>("--large") { Description = "Folder that keeps the generated articles from run to run" };
var seed = new Option<int>("--seed") { Description = "The same seed gives the same articles", DefaultValueFactory = _ => 1 };
var program = new Option<DirectoryInfo?>("--program") { Description = "Folder of the published program; without it, it is published" };
var items = new Option<int>("--items") { Description = "Number of content items", DefaultValueFactory = _ => 200_000 };
var kept = new Option<string?>("--database") { Description = "PostgreSQL connection string of a database that is kept, with its data folder; measures that one alone" };
var collections = new Option<string[]>("--only") { Description = "Names of retrieval collections; without any, all", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
var paths = new Argument<string[]>("PATH") { Description = "Folders of Markdown or .jsonl files; without any, all of the shared data", DefaultValueFactory = _ => [.. SharedData.Articles] };
var count = new Argument<int>("N") { Description = "Number of articles" };
var output = new Argument<string>("OUT.jsonl") { Description = "File to write" };

var root = new RootCommand("Measures ItsmSite and prints the figures as a Markdown table.");
Add("import", "Import into a fresh data folder; with ITSMSITE_TEST_POSTGRES into PostgreSQL too", [paths], async parsed =>
{
    using (var folder = new WorkFolder()) await ImportBenchmark.RunAsync(parsed.GetValue(paths)!, null, folder.Path, table);
    await using var database = await ScratchDatabase.CreateAsync();
    using var aside = new WorkFolder();
    if (database is null) table.Skip("Import, PostgreSQL", "ITSMSITE_TEST_POSTGRES is not set");
    else await ImportBenchmark.RunAsync(parsed.GetValue(paths)!, database.ConnectionString, aside.Path, table);
});
Add("fill", "Fill a data folder with generated articles, made from those of the shared data", [count, data, seed], parsed =>
    DataFolders.GenerateAsync(parsed.GetValue(data)!.FullName, SharedData.Articles, parsed.GetValue(count), parsed.GetValue(seed)));
Add("search", "Search and suggestions", [data, queryFiles], parsed => WithDataAsync(parsed, folder => SearchBenchmark.RunAsync(folder, parsed.GetValue(queryFiles)!, table)));
Add("coach", "A draft tried with twenty searches", [data, queryFiles], parsed => WithDataAsync(parsed, folder => CoachBenchmark.RunAsync(folder, parsed.GetValue(queryFiles)!, table)));
Add("relevance", "Queries with known answers beside Lucene, titles with typos, Finnish words", [collections], parsed => RelevanceBenchmark.RunAsync(parsed.GetValue(collections)!, table));
Add("speed", "Searches among generated documents, straight in the engine, beside Lucene in the same run; the folder of --large keeps documents and indexes", [generated, large, seed], async parsed =>
{
    using var folder = new WorkFolder();
    await SpeedBenchmark.RunAsync(parsed.GetValue(large)?.FullName ?? folder.Path, parsed.GetValue(generated), parsed.GetValue(seed), table);
});
Add("publish", "Publish until findable", [data], parsed => WithDataAsync(parsed, folder => PublishBenchmark.RunAsync(folder, 200, table)));
Add("article", "The page of an article of a megabyte, the first time and afterwards", [data], parsed => WithDataAsync(parsed, folder => ArticleBenchmark.RunAsync(folder, table)));
Add("pages", "Pages under 8 clients beside a bare Razor page, and their database commands", [data, queryFiles], parsed => WithDataAsync(parsed, async folder =>
{
    var queries = await QuerySample.ReadAsync(parsed.GetValue(queryFiles)!, 100);
    await PagesBenchmark.RunAsync(folder, queries, table);
    await QueriesBenchmark.RunAsync(folder, queries[0], table);
}));
Add("start", "Start of the published program, and its memory", [data, program, queryFiles], async parsed =>
{
    using var published = new WorkFolder();
    var folder = parsed.GetValue(program)?.FullName ?? published.Path;
    if (parsed.GetValue(program) is null) await PublishedProgram.PublishAsync(folder);
    await StartBenchmark.RunAsync(folder, table);
    if (parsed.GetValue(data) is { } filled) await StartBenchmark.RunFilledAsync(folder, filled.FullName, await QuerySample.ReadAsync(parsed.GetValue(queryFiles)!, 100), "the folder's", table);
});
Add("content", "A recipe of many items of 30 types, their lists, editors and publishing; with ITSMSITE_TEST_POSTGRES in PostgreSQL too", [items, data, kept], async parsed =>
{
    using var folder = new WorkFolder();
    if (parsed.GetValue(kept) is { } connection)
    {
        await ContentBenchmark.RunAsync(parsed.GetValue(data)?.FullName ?? folder.Path, connection, parsed.GetValue(items), table);
        return;
    }

    await ContentBenchmark.RunAsync(parsed.GetValue(data)?.FullName ?? folder.Path, null, parsed.GetValue(items), table);
    await using var database = await ScratchDatabase.CreateAsync();
    using var aside = new WorkFolder();
    if (database is null) table.Skip("Content, PostgreSQL", "ITSMSITE_TEST_POSTGRES is not set");
    else await ContentBenchmark.RunAsync(aside.Path, database.ConnectionString, parsed.GetValue(items), table);
});
Add("growth", "Start of the published program with many content items beside one with few", [items, data, program], async parsed =>
{
    using var published = new WorkFolder();
    using var few = new WorkFolder();
    using var many = new WorkFolder();
    var folder = parsed.GetValue(program)?.FullName ?? published.Path;
    if (parsed.GetValue(program) is null) await PublishedProgram.PublishAsync(folder);
    await StartBenchmark.RunGrowthAsync(folder, few.Path, parsed.GetValue(data)?.FullName ?? many.Path, parsed.GetValue(items), table);
});
Add("switch", "Switching a feature while pages are asked for", [data], async parsed =>
{
    using var folder = new WorkFolder();
    await SwitchBenchmark.RunAsync(parsed.GetValue(data)?.FullName ?? folder.Path, table);
});
Add("all", "All of it on the shared data", [generated, large], parsed => AllBenchmarks.RunAsync(parsed.GetValue(generated), parsed.GetValue(large)?.FullName, table));
var corpus = new Command("corpus", "Write generated articles, made from those of the shared data") { count, seed, output };
corpus.SetAction((parsed, _) => CorpusCommand.RunAsync(parsed.GetValue(count), parsed.GetValue(seed), SharedData.Articles, parsed.GetValue(output)!));
root.Subcommands.Add(corpus);
return await root.Parse(args).InvokeAsync();

void Add(string name, string description, Symbol[] symbols, Func<ParseResult, Task> run)
{
    var command = new Command(name, description);
    foreach (var symbol in symbols)
    {
        if (symbol is Option option) command.Options.Add(option);
        else command.Arguments.Add((Argument)symbol);
    }

    command.SetAction(async (parsed, _) =>
    {
        await run(parsed);
        Console.WriteLine(await table.ToMarkdownAsync());
    });
    root.Subcommands.Add(command);
}

async Task WithDataAsync(ParseResult parsed, Func<string, Task> run)
{
    var given = parsed.GetValue(data);
    if (given is not null && File.Exists(Path.Combine(given.FullName, "site.db")))
    {
        await run(given.FullName);
        return;
    }

    if (SharedData.Articles.Count == 0)
    {
        table.Skip(parsed.CommandResult.Command.Name, "the shared data is missing: put it at ../shared/data or set ITSMSITE_SHARED_DATA");
        return;
    }

    using var aside = given is null ? new WorkFolder() : null;
    var folder = given?.FullName ?? aside!.Path;
    await DataFolders.ImportAsync(folder, SharedData.Articles);
    await run(folder);
}
