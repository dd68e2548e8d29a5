using System.CommandLine;
using ItsmSite.Framework.CommandLine;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Recipes.Export;

namespace ItsmSite.Framework.Recipes;

/// <summary><c>recipe run FILE [--only STEP,…] [--dry-run]</c> and <c>recipe export [--output FILE] [--types T,…] [--no-content] [--users]</c>. Exit code 0 all done, 1 failed.</summary>
public sealed class RecipeCommands(RecipeExecutor executor, RecipeFolder recipes, RecipeWriter writer, IActorResolver people, IEnumerable<IIndexFollower> index) : ICommandProvider
{
    /// <inheritdoc />
    public IEnumerable<Command> GetCommands() => [new Command("recipe", "Bring in definitions and content from a recipe, or write the site as one.") { Run(), Export() }];

    private Command Run()
    {
        var file = new Argument<string>("FILE") { Description = "A recipe file, or the name of a recipe that ships with the program" };
        var only = new Option<string[]>("--only") { Description = "Take these steps only, separated by commas; all others are passed over" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would change, keep nothing" };
        var command = new Command("run", "Carry out a recipe; the same again changes nothing.") { file, only, dryRun };
        command.SetAction((parsed, cancellationToken) => GuardAsync(() => RunAsync(parsed.GetValue(file)!, Names(parsed.GetValue(only)), parsed.GetValue(dryRun), cancellationToken)));
        return command;
    }

    private Command Export()
    {
        var output = new Option<string?>("--output") { Description = "Write to this file instead of standard output" };
        var types = new Option<string[]>("--types") { Description = "Items of these content types only, separated by commas" };
        var noContent = new Option<bool>("--no-content") { Description = "Leave content items out" };
        var users = new Option<bool>("--users") { Description = "Take people along, without their passwords" };
        var command = new Command("export", "Write the site's definitions, roles, settings and content as a recipe.") { output, types, noContent, users };
        command.SetAction((parsed, cancellationToken) => GuardAsync(async () =>
        {
            var scope = (await people.ResolveSystemAsync(cancellationToken)).Scope;
            await CommandProgress.RunAsync("Exporting", null, progress => ExportAsync(
                parsed.GetValue(output),
                new RecipeExportOptions { Scope = scope, Types = Names(parsed.GetValue(types)), WithContent = !parsed.GetValue(noContent), WithUsers = parsed.GetValue(users), Progress = progress },
                cancellationToken));
        }));
        return command;
    }

    private async Task RunAsync(string file, IReadOnlyList<string> only, bool dryRun, CancellationToken cancellationToken)
    {
        var path = File.Exists(file) ? file : Path.GetFileName(file) == file ? recipes.Find(file) : null;
        if (path is null) throw new RecipeException($"There is no file '{file}', and no recipe of that name ships with the program.");
        var done = new List<RecipeStepResult>();
        RecipeRunResult? result = null;
        try
        {
            await CommandProgress.RunAsync("Running", null, async progress =>
                result = await executor.RunAsync(path, new RecipeRunOptions { Only = only, DryRun = dryRun, StepDone = done.Add, Progress = progress }, cancellationToken));
        }
        finally
        {
            foreach (var step in done) Print(step, dryRun);
            // What was kept is found, also where a later step failed.
            if (!dryRun && !cancellationToken.IsCancellationRequested) await IndexAsync(result is { AsksForRebuild: true }, cancellationToken);
        }

        foreach (var name in only.Where(name => !done.Any(s => s.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) && !name.Equals("recipes", StringComparison.OrdinalIgnoreCase)))
            await Console.Error.WriteLineAsync($"The recipe has no step '{name}'.");
        Console.WriteLine(dryRun ? $"{result!.Steps} steps tried out, nothing was changed." : $"{result!.Steps} steps carried out.");
    }

    private async Task IndexAsync(bool anew, CancellationToken cancellationToken)
    {
        // Where search is switched off nothing follows.
        foreach (var follower in index)
        {
            if (!anew)
            {
                await CommandProgress.RunAsync("Indexing", null, progress => follower.CatchUpAsync(progress, cancellationToken));
                continue;
            }

            try
            {
                await CommandProgress.RunAsync("Indexing", null, progress => follower.RebuildAsync(progress, cancellationToken));
            }
            catch (InvalidOperationException error)
            {
                throw new RecipeException($"The recipe was carried out, but the index was not made anew: {error.Message}", error);
            }
        }
    }

    private async Task ExportAsync(string? output, RecipeExportOptions options, CancellationToken cancellationToken)
    {
        if (output is null)
        {
            await using var stdout = Console.OpenStandardOutput();
            await writer.WriteAsync(stdout, options, cancellationToken);
            await stdout.WriteAsync("\n"u8.ToArray(), cancellationToken);
            return;
        }

        // Written aside, so that a file of that name is whole or the former one.
        var aside = $"{output}.part";
        await using (var stream = File.Create(aside)) await writer.WriteAsync(stream, options, cancellationToken);
        File.Move(aside, output, overwrite: true);
    }

    private static void Print(RecipeStepResult step, bool dryRun)
    {
        var count = step.Count;
        Console.WriteLine(dryRun
            ? $"{step.RecipeName}, step {step.Number} {step.Name}: would add {count.Added}, change {count.Changed}, leave {count.Unchanged} unchanged"
            : $"{step.RecipeName}, step {step.Number} {step.Name}: added {count.Added}, changed {count.Changed}, left {count.Unchanged} unchanged");
        foreach (var warning in step.Warnings) Console.WriteLine($"  warning: {warning}");
    }

    private static List<string> Names(string[]? values) => [.. (values ?? []).SelectMany(v => v.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];

    private static async Task<int> GuardAsync(Func<Task> work)
    {
        try
        {
            await work();
            return 0;
        }
        catch (Exception error) when (error is RecipeException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(error.Message);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped. What was done so far is kept; run it again to go on.");
        }

        return 1;
    }
}
