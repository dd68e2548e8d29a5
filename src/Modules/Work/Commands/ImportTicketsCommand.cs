using System.CommandLine;
using System.Text.Json;
using ItsmSite.Framework.CommandLine;
using ItsmSite.Framework.Permissions;
using ItsmSite.Work.Import;
using ItsmSite.Work.Kinds;

namespace ItsmSite.Work.Commands;

/// <summary><c>import tickets FILE.csv --map MAP.json [--dry-run] [--as USER]</c>.</summary>
public sealed class ImportTicketsCommand(TicketStore store, WorkKinds kinds, PriorityMatrix priorities, IActorAccessor actor, IActorResolver people, TimeProvider time) : ICommandProvider
{
    /// <inheritdoc />
    public IEnumerable<Command> GetCommands()
    {
        var path = new Argument<string>("FILE") { Description = "A file of comma-separated values, with the names of its columns in the first row" };
        var map = new Option<string>("--map") { Description = "A file that says what the columns are: docs/import-tickets.md; recipes/maps has some", Required = true };
        var dryRun = new Option<bool>("--dry-run") { Description = "Read everything, store nothing" };
        var user = new Option<string?>("--as") { Description = "Who imports them" };
        var tickets = new Command("tickets", "Import tickets; the same again updates them.") { path, map, dryRun, user };
        tickets.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(path)!, parsed.GetValue(map)!, parsed.GetValue(dryRun), parsed.GetValue(user), cancellationToken));
        return [new Command("import", "Bring in data from files.") { tickets }];
    }

    private async Task<int> RunAsync(string path, string mapPath, bool dryRun, string? userName, CancellationToken cancellationToken)
    {
        if (await CommandActor.ResolveAsync(userName, people, cancellationToken) is not { } who) return 1;
        if (!who.Has(Permissions.ImportItems)) return await FailAsync($"'{who.UserName}' may not import tickets.");
        actor.Current = who;
        if (!File.Exists(path)) return await FailAsync($"There is no file '{path}'.");
        if (!File.Exists(mapPath)) return await FailAsync($"There is no map '{mapPath}'.");
        TicketImportReport? report = null;
        try
        {
            var map = TicketMap.Parse(await File.ReadAllTextAsync(mapPath, cancellationToken));
            var file = new TicketFile(path, map);
            await file.OpenAsync(cancellationToken);
            store.IsDryRun = dryRun;
            var import = new TicketImport(file, map, new TicketBuilder(map, kinds, priorities, time.GetUtcNow().UtcDateTime), store);
            await CommandProgress.RunAsync("Importing rows", null, async progress => report = await import.RunAsync(progress, cancellationToken));
        }
        catch (JsonException error)
        {
            return await FailAsync($"The map '{mapPath}' can't be read: {error.Message}");
        }
        catch (InvalidDataException error)
        {
            return await FailAsync(error.Message);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return await FailAsync($"The import stopped: {error.Message} What was imported so far is kept; run it again to go on.");
        }

        Print(report!, dryRun);
        return report!.ExitCode;
    }

    private static async Task<int> FailAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return 1;
    }

    private static void Print(TicketImportReport report, bool dryRun)
    {
        foreach (var refused in report.Refused) Console.WriteLine($"refused  {refused}");
        if (report.RefusedCount > report.Refused.Count) Console.WriteLine($"         … and {report.RefusedCount - report.Refused.Count} more");
        if (report.Mended > 0) Console.WriteLine($"mended   {report.Mended} texts that had been read in the wrong encoding");
        if (report.Damaged > 0) Console.WriteLine($"warning  {report.Damaged} rows have text that looks damaged and could not be mended; it is kept as it is");
        Console.WriteLine($"{(dryRun ? "Would import" : "Imported")} {report.Tickets} tickets ({report.Created} new, {report.Updated} changed, {report.Unchanged} the same) from {report.Rows} rows{(dryRun ? "" : $", with {report.Events} events")}; {report.RefusedCount} rows refused.");
    }
}
