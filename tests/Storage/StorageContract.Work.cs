using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Work.Import;
using ItsmSite.Work.Items;
using ItsmSite.Work.Kinds;
using ItsmSite.Work.Models;
using ItsmSite.Work.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Storage;

public abstract partial class StorageContract
{
    private const string WorkMap = """
        {
          "source": "elsewhere", "rows": "changes", "key": "number", "dateFormats": ["yyyy-MM-dd"],
          "fields": {
            "number": "number", "state": { "column": "state", "values": { "New": "New", "Active": "InProgress", "Closed": "Closed" } },
            "title": "title", "requester": "caller", "opened": "opened", "order": "count", "changedBy": "by", "changedAt": "at"
          }
        }
        """;

    private const string WorkHead = "number,state,title,caller,opened,count,by,at\n";

    [Fact]
    public async Task Numbers_DrawnByManyAtOnce_AreNeverGivenTwice()
    {
        await using var site = await WorkAsync();
        var drawn = await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(() => site.InScopeAsync(async services =>
        {
            var (series, mine) = (services.GetRequiredService<NumberSeries>(), new List<string>());
            for (var i = 0; i < 20; i++) mine.AddRange(await series.NextAsync("INC", 1 + ((writer + i) % 3), default));
            if (writer == 3) await series.LiftAsync(["INC0000500", "INC0000012", "REQ9", "not a number"], default);
            return mine;
        }))));
        var all = drawn.SelectMany(d => d).ToList();
        Assert.Equal(all.Count, all.Distinct().Count());
        Assert.DoesNotContain("INC0000500", all);
        Assert.True(string.CompareOrdinal(await NextAsync("INC"), "INC0000500") > 0, "A number lower than an imported one may be given.");
        Assert.Equal("REQ0000010", await NextAsync("REQ"));
        Assert.Equal("CHG0000001", await NextAsync("CHG"));

        Task<string> NextAsync(string prefix) => site.InScopeAsync(services => services.GetRequiredService<NumberSeries>().NextAsync(prefix, default));
    }

    [Fact]
    public async Task WorkItems_AreSeenByTheirRequesterAndByThoseWhoWorkOnThem()
    {
        await using var site = await WorkAsync();
        var hers = await ReportAsync(site, "patty", "Hers");
        var his = await ReportAsync(site, "alejandro", "His");
        await AsAsync(site, "thomas", true, editor => editor.CommentAsync(hers, "Between us.", isInternal: true, default));
        await AsAsync(site, "thomas", true, editor => editor.CommentAsync(hers, "For her.", isInternal: false, default));
        // Who may not write internal notes writes for everybody who sees the item.
        await AsAsync(site, "patty", false, editor => editor.CommentAsync(hers, "From her.", isInternal: true, default));
        Assert.Equal("Hers: For her., From her.", await SeenAsync("patty", false));
        Assert.Equal("His: ", await SeenAsync("alejandro", false));
        Assert.Equal("Hers, His: Between us., For her., From her.", await SeenAsync("thomas", true));
        Assert.Equal(": ", await SeenAsync("", false));
        Assert.Equal(WorkOutcome.NotFound, await AsAsync(site, "patty", false, editor => editor.CommentAsync(his, "Hello", false, default)));
        Assert.Equal(WorkOutcome.NotFound, await AsAsync(site, "patty", false, editor => editor.TakeAsync(hers, 0, default)));
        Assert.Equal(1, await site.InScopeAsync(async services =>
        {
            services.GetRequiredService<IActorAccessor>().Current = WorkerOf("patty", false);
            return (await services.GetRequiredService<TicketFigures>().CountAsync(null, default)).Total;
        }));

        Task<string> SeenAsync(string user, bool works) => site.InScopeAsync(async services =>
        {
            var (db, actor) = (services.GetRequiredService<SiteDbContext>(), user.Length == 0 ? Actor.Nobody : WorkerOf(user, works));
            var items = await db.Set<WorkItem>().VisibleTo(actor).OrderBy(i => i.Id).Select(i => i.Title).ToListAsync();
            var comments = await db.Set<WorkEvent>().VisibleTo(actor).Where(e => e.Kind == WorkEventKind.Commented).OrderBy(e => e.Id).Select(e => e.Note).ToListAsync();
            return $"{string.Join(", ", items)}: {string.Join(", ", comments)}";
        });
    }

    [Fact]
    public async Task WorkItem_ChangedByTwoAtOnce_TellsTheSecond()
    {
        await using var site = await WorkAsync();
        var number = await ReportAsync(site, "patty", "Twice");
        Assert.Equal(WorkOutcome.Done, await AsAsync(site, "thomas", true, editor => editor.TakeAsync(number, 0, default)));
        Assert.Equal(WorkOutcome.Conflict, await AsAsync(site, "isaac", true, editor => editor.TakeAsync(number, 0, default)));
        Assert.Equal(WorkOutcome.ResolutionMissing, await AsAsync(site, "thomas", true, editor => editor.MoveAsync(number, 1, "Resolved", " ", default)));
        Assert.Equal(WorkOutcome.Done, await AsAsync(site, "thomas", true, editor => editor.MoveAsync(number, 1, "Resolved", "New cable", default)));
        Assert.Equal(WorkOutcome.NotAllowed, await AsAsync(site, "patty", false, editor => editor.MoveAsync(number, 2, "Closed", "", default)));
        Assert.Equal(WorkOutcome.Done, await AsAsync(site, "patty", false, editor => editor.MoveAsync(number, 2, "InProgress", "Still dark", default)));
        var item = Assert.Single(await RowsAsync<WorkItem>(site));
        Assert.Equal(("InProgress", WorkPhase.InProgress, 1, null, "thomas"), (item.State, item.Phase, item.ReopenCount, item.ResolvedUtc, item.AssigneeId));
        Assert.Equal(["New", "InProgress", "Resolved"], (await RowsAsync<WorkEvent>(site)).Where(e => e.Field == WorkFields.State).OrderBy(e => e.Id).Select(e => e.From));
    }

    [Fact]
    public async Task Tickets_ImportedAgain_AreBroughtUpToDate_NotDoubled()
    {
        await using var site = await WorkAsync();
        var own = await ReportAsync(site, "patty", "Own");
        var rows = "INC0000070,New,Lamp,Ann,2020-01-01,0,Bo,2020-01-01\nINC0000080,New,Desk,Ann,2020-01-03,0,Bo,2020-01-03\nINC0000070,Active,Lamp,Ann,2020-01-01,1,Bo,2020-01-02\n";
        var first = await ImportAsync(site, rows);
        Assert.Equal((2, 0, 0, 3L, 0), (first.Created, first.Updated, first.Unchanged, first.Events, first.ExitCode));
        var again = await ImportAsync(site, rows);
        Assert.Equal((0, 0, 2, 0L), (again.Created, again.Updated, again.Unchanged, again.Events));
        var more = await ImportAsync(site, rows + "INC0000070,Closed,Lamp,Ann,2020-01-01,2,Cy,2020-01-09\n" + $"{own},New,Not mine,Ann,2020-01-01,0,Bo,2020-01-01\nINC0000090,New,Bad,Ann,1.1.2020,0,Bo,2020-01-01\n");
        Assert.Equal((0, 1, 1, 1L, 2), (more.Created, more.Updated, more.Unchanged, more.Events, more.ExitCode));
        Assert.Equal([7L, 6L], more.Refused.Select(r => r.Line));
        Assert.Equal("opened", more.Refused[0].Column);
        var items = (await RowsAsync<WorkItem>(site)).ToDictionary(i => i.Number);
        Assert.Equal([own, "INC0000070", "INC0000080"], items.Keys.Order());
        Assert.Equal(("Closed", "Closed", "Ann"), (items["INC0000070"].State, items["INC0000070"].SourceState, items["INC0000070"].RequesterName));
        Assert.Equal(["", "New>InProgress", "InProgress>Closed"], (await RowsAsync<WorkEvent>(site)).Where(e => e.WorkItemId == items["INC0000070"].Id).OrderBy(e => e.Utc).Select(e => e.Field.Length == 0 ? "" : $"{e.From}>{e.To}"));
        Assert.Equal("INC0000081", await ReportAsync(site, "patty", "After"));
    }

    private Task<TestSite> WorkAsync() => TestSite.CreateAsync(_database, services =>
    {
        services.AddLocalization();
        new ItsmSite.Work.Startup().ConfigureServices(services);
    });

    private static Actor WorkerOf(string user, bool works) =>
        new(user, user, new HashSet<string>(), new HashSet<string> { "ReportItems" }.Concat(works ? ["WorkOnItems"] : []).ToHashSet(), AudienceScope.Nothing);

    private static Task<T> AsAsync<T>(TestSite site, string user, bool works, Func<WorkItemEditor, Task<T>> act) => site.InScopeAsync(services =>
    {
        services.GetRequiredService<IActorAccessor>().Current = WorkerOf(user, works);
        return act(services.GetRequiredService<WorkItemEditor>());
    });

    private static async Task<string> ReportAsync(TestSite site, string user, string title)
    {
        var (outcome, number) = await AsAsync(site, user, false, editor => editor.ReportAsync(new WorkReport { Title = title }, default));
        Assert.Equal(WorkOutcome.Done, outcome);
        return number;
    }

    private Task<TicketImportReport> ImportAsync(TestSite site, string rows) => site.InScopeAsync(async services =>
    {
        var path = Path.Combine(Database.Folder, "tickets.csv");
        await File.WriteAllTextAsync(path, WorkHead + rows);
        var map = TicketMap.Parse(WorkMap);
        var file = new TicketFile(path, map);
        await file.OpenAsync(default);
        var builder = new TicketBuilder(map, services.GetRequiredService<WorkKinds>(), services.GetRequiredService<PriorityMatrix>(), DateTime.UtcNow);
        return await new TicketImport(file, map, builder, services.GetRequiredService<TicketStore>()).RunAsync(new Progress<long>(), default);
    });
}
