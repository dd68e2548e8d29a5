using System.CommandLine;
using ItsmSite.Contents;
using ItsmSite.Framework.CommandLine;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using ItsmSite.Knowledge.Import;
using ItsmSite.Contents.Markdown;
using ItsmSite.Knowledge.Services;

namespace ItsmSite.Knowledge.Commands;

/// <summary><c>import articles PATH [--culture en|fi] [--as USER] [--dry-run]</c>: a folder of Markdown, or a JSONL file.</summary>
public sealed class ImportArticlesCommand(ArticleStore store, MarkdownRenderer renderer, IIndexFollower index, IActorAccessor actor, IActorResolver people) : ICommandProvider
{
    /// <inheritdoc />
    public IEnumerable<Command> GetCommands()
    {
        var path = new Argument<string>("PATH") { Description = "A folder of Markdown files, or a .jsonl file" };
        var culture = new Option<string?>("--culture") { Description = "Language of all of them; without it, as they say or as their text reads" };
        culture.AcceptOnlyFromAmong("en", "fi");
        var user = new Option<string?>("--as") { Description = "Who imports them, and owns them then" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Read everything, store nothing" };
        var articles = new Command("articles", "Import articles; the same again updates them.") { path, culture, user, dryRun };
        articles.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetValue(path)!, new ImportOptions { Culture = parsed.GetValue(culture) }, parsed.GetValue(user), parsed.GetValue(dryRun), cancellationToken));
        return [new Command("import", "Bring in data from files.") { articles }];
    }

    private async Task<int> RunAsync(string path, ImportOptions options, string? userName, bool dryRun, CancellationToken cancellationToken)
    {
        if (await CommandActor.ResolveAsync(userName, people, cancellationToken) is not { } who) return 1;
        if (!who.Has(ContentPermissions.ImportContent)) return await FailAsync($"'{who.UserName}' may not import content.");
        actor.Current = who;
        var isFolder = Directory.Exists(path);
        if (!isFolder && !File.Exists(path)) return await FailAsync($"There is no folder or file '{path}'.");

        store.Source = Path.GetFileName(Path.GetFullPath(path).TrimEnd(Path.DirectorySeparatorChar));
        ImportReport? report = null;
        try
        {
            var items = isFolder
                ? new ArticleFolderReader(path, options, renderer).ReadAsync(cancellationToken)
                : new ArticleJsonlReader(path, options).ReadAsync(cancellationToken);
            await CommandProgress.RunAsync("Importing", isFolder ? CountFiles(path) : null, async progress =>
                report = await ArticleImporter.RunAsync(items, dryRun ? null : store, progress, cancellationToken));
            if (!dryRun) await CommandProgress.RunAsync("Indexing", report!.Created + report.Updated, progress => index.CatchUpAsync(progress, cancellationToken));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return await FailAsync($"The import stopped: {error.Message} What was imported so far is kept; run it again to go on.");
        }

        Print(report!, dryRun);
        return report!.ExitCode;
    }

    private static long CountFiles(string path) => Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
        .LongCount(f => f.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || f.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase));

    private static async Task<int> FailAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return 1;
    }

    private void Print(ImportReport report, bool dryRun)
    {
        foreach (var refused in report.Refused) Console.WriteLine($"refused  {refused}");
        foreach (var image in store.RefusedImages) Console.WriteLine($"left out {image}");
        foreach (var (kind, list) in report.Warnings.OrderBy(w => w.Key))
        {
            Console.WriteLine($"warning  {kind}: {list.Count}");
            foreach (var (id, detail) in list.Take(5)) Console.WriteLine($"         {id}: {detail}");
            if (list.Count > 5) Console.WriteLine($"         … and {list.Count - 5} more");
        }

        Console.WriteLine($"{(dryRun ? "Would import" : "Imported")} {report.Articles} articles ({report.Created} new, {report.Updated} changed, {report.Unchanged} the same), {report.Images} pictures; {report.Refused.Count} files refused.");
    }
}
