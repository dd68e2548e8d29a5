using System.Diagnostics;
using System.Text.Json;
using ItsmSite.Tests.Site.Processes;
using Xunit;

namespace ItsmSite.Tests.Site.Work;

/// <summary>The import as an administrator runs it, and its figures beside those a script computes from the file alone.</summary>
public sealed class TicketFiguresTests
{
    // Rows that stand apart, out of order and with unknown values: what the real log has, in a few lines.
    private const string Sample = """
        number,incident_state,active,reassignment_count,reopen_count,sys_mod_count,made_sla,caller_id,opened_by,opened_at,sys_created_by,sys_created_at,sys_updated_by,sys_updated_at,contact_type,location,category,subcategory,u_symptom,cmdb_ci,impact,urgency,priority,assignment_group,assigned_to,knowledge,u_priority_confirmation,notify,problem_id,rfc,vendor,caused_by,closed_code,resolved_by,resolved_at,closed_at
        INC0000045,New,true,0,0,0,true,Caller 1,Opened by 8,29/2/2016 01:16,?,?,Updated by 1,29/2/2016 01:23,Phone,Location 1,Category 5,?,?,?,2 - Medium,2 - Medium,3 - Moderate,Group 5,?,true,false,Do Not Notify,?,?,?,?,code 5,?,29/2/2016 11:29,?
        INC0000046,Closed,false,2,1,9,false,Caller 2,Opened by 8,1/3/2016 08:00,?,?,Updated by 3,4/3/2016 09:00,Phone,Location 1,Category 5,?,?,?,1 - High,1 - High,1 - Critical,Group 6,Resolver 1,true,false,Do Not Notify,?,?,?,?,code 5,?,3/3/2016 20:30,4/3/2016 09:00
        INC0000045,Closed,false,1,0,3,true,Caller 1,Opened by 8,29/2/2016 01:16,?,?,Updated by 2,5/3/2016 12:00,Phone,Location 1,Category 5,?,?,?,2 - Medium,2 - Medium,3 - Moderate,Group 6,Resolver 1,true,false,Do Not Notify,?,?,?,?,code 5,?,29/2/2016 11:29,5/3/2016 12:00
        INC0000046,Active,true,2,1,4,true,Caller 2,Opened by 8,1/3/2016 08:00,?,?,Updated by 3,2/3/2016 09:00,Phone,Location 1,Category 5,?,?,?,1 - High,1 - High,1 - Critical,Group 6,Resolver 1,true,false,Do Not Notify,?,?,?,?,code 5,?,3/3/2016 20:30,4/3/2016 09:00
        INC0000047,Awaiting User Info,true,0,0,1,true,Caller 3,Opened by 8,2/3/2016 10:00,?,?,Updated by 3,2/3/2016 11:00,Phone,?,?,?,Symptom 9,?,3 - Low,3 - Low,4 - Low,?,?,true,false,Do Not Notify,?,?,?,?,?,?,?,?
        """;

    private static readonly string s_map = Path.Combine(HostProcess.Root, "recipes", "maps", "servicenow-event-log.json");

    [Fact]
    public async Task Figures_OfWhatWasImported_AreThoseOfTheFile()
    {
        using var folder = new TempFolder();
        await folder.WriteAsync("log.csv", Sample);
        await CompareAsync(folder, folder.Sub("log.csv"));
    }

    [Fact]
    public async Task Figures_OfTheRealLog_AreThoseOfTheFile()
    {
        var log = Path.Combine(Environment.GetEnvironmentVariable("ITSMSITE_SHARED_DATA") ?? Path.Combine(HostProcess.Root, "..", "shared", "data"), "tickets", "servicenow-event-log.csv");
        Assert.SkipUnless(File.Exists(log), "The shared data is not on this machine.");
        using var folder = new TempFolder();
        await CompareAsync(folder, log);
    }

    [Fact]
    public async Task Import_OfBadRows_NamesThemAndTakesTheOthers()
    {
        using var folder = new TempFolder();
        await folder.WriteAsync("log.csv", Sample.Replace("2/3/2016 11:00", "2/13/2016 11:00", StringComparison.Ordinal));
        var tried = await HostProcess.RunAsync("--data", folder.Sub("data"), "import", "tickets", folder.Sub("log.csv"), "--map", s_map, "--dry-run");
        Assert.True(tried.Code == 2, tried.Output + tried.Error);
        Assert.Contains("line 6, column sys_updated_at: '2/13/2016 11:00' is not a date", tried.Output, StringComparison.Ordinal);
        Assert.Contains("Would import 2 tickets (2 new", tried.Output, StringComparison.Ordinal);
        var report = await HostProcess.RunAsync("--data", folder.Sub("data"), "report", "tickets", "--json");
        Assert.Equal(0, JsonDocument.Parse(report.Output).RootElement.GetProperty("total").GetInt32());
        var without = await HostProcess.RunAsync("--data", folder.Sub("data"), "import", "tickets", folder.Sub("log.csv"), "--map", folder.Sub("no.json"));
        Assert.Equal(1, without.Code);
    }

    private static async Task CompareAsync(TempFolder folder, string log)
    {
        var import = await HostProcess.RunAsync("--data", folder.Sub("data"), "import", "tickets", log, "--map", s_map);
        Assert.True(import.Code == 0, import.Output + import.Error);
        var report = await HostProcess.RunAsync("--data", folder.Sub("data"), "report", "tickets", "--json");
        Assert.True(report.Code == 0, report.Error);
        var script = Process.Start(new ProcessStartInfo("node", [Path.Combine(HostProcess.Root, "tests", "tickets", "figures.mjs"), log]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (code, output, error) = await HostProcess.FinishAsync(script);
        Assert.True(code == 0, error);
        using var own = JsonDocument.Parse(report.Output);
        using var computed = JsonDocument.Parse(output);
        Assert.Equal(Flatten(computed.RootElement), Flatten(own.RootElement));
    }

    // Name and value of each figure; hours to a millionth, because sums may end differently in the last digit.
    private static SortedDictionary<string, double> Flatten(JsonElement figures)
    {
        var flat = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var figure in figures.EnumerateObject())
        {
            if (figure.Value.ValueKind != JsonValueKind.Object) flat[figure.Name] = Math.Round(figure.Value.GetDouble(), 6);
            else foreach (var (name, value) in Flatten(figure.Value)) flat[$"{figure.Name}/{name}"] = value;
        }

        return flat;
    }
}
