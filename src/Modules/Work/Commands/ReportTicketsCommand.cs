using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ItsmSite.Framework.CommandLine;
using ItsmSite.Framework.Permissions;
using ItsmSite.Work.Reports;

namespace ItsmSite.Work.Commands;

/// <summary><c>report tickets [--json] [--source NAME] [--as USER]</c>: figures of tickets.</summary>
public sealed class ReportTicketsCommand(TicketFigures figures, IActorAccessor actor, IActorResolver people) : ICommandProvider
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc />
    public IEnumerable<Command> GetCommands()
    {
        var json = new Option<bool>("--json") { Description = "As JSON, for programs" };
        var source = new Option<string?>("--source") { Description = "Only tickets that came from there: portal, or the source of an import's map" };
        var user = new Option<string?>("--as") { Description = "Whose tickets count: those this person may see" };
        var tickets = new Command("tickets", "How many tickets there are, in which states, and how long they took.") { json, source, user };
        tickets.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(json), parsed.GetValue(source), parsed.GetValue(user), cancellationToken));
        return [new Command("report", "Figures of what is kept.") { tickets }];
    }

    private async Task<int> RunAsync(bool asJson, string? source, string? userName, CancellationToken cancellationToken)
    {
        if (await CommandActor.ResolveAsync(userName, people, cancellationToken) is not { } who) return 1;
        actor.Current = who;
        var report = await figures.CountAsync(source, cancellationToken);
        if (asJson) Console.WriteLine(JsonSerializer.Serialize(report, s_json));
        else Print(report);
        return 0;
    }

    private static void Print(TicketReport report)
    {
        Console.WriteLine($"{report.Total} tickets; {report.Reopened} opened again, {report.Reassigned} given to others, {report.Breached} late.");
        foreach (var (title, counts) in new[] { ("State", report.ByState), ("Priority", report.ByPriority) })
        {
            Console.WriteLine(title);
            foreach (var (label, count) in counts) Console.WriteLine($"  {label}: {count}");
        }

        if (report.ResolveHours is { N: > 0 } hours)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Hours until solved ({hours.N} tickets): half of them {hours.Median:0.0}, nine of ten {hours.P90:0.0}."));
    }
}
