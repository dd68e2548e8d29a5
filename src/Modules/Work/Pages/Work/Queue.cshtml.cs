using System.Globalization;
using System.Runtime.CompilerServices;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Framework.Web;
using ItsmSite.Work.Items;
using ItsmSite.Work.Kinds;
using ItsmSite.Work.Models;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Work.Pages.Work;

/// <summary>What is to be done.</summary>
[RequirePermission("WorkOnItems")]
public sealed class QueueModel(WorkItemLists lists, WorkItemEditor editor, WorkKinds kinds, WorkNames names, UnitOfWork work, IActorAccessor actor, IStringLocalizer<WorkTexts> texts) : PageModel
{
    /// <summary>The filter for what the reader works on.</summary>
    public const string Me = "me";

    /// <summary>The filter for what nobody works on.</summary>
    public const string Nobody = "none";

    /// <summary>The filter for every state.</summary>
    public const string All = "all";

    private const int ExportSize = 500;
    private const int ExportPages = 20;

    /// <summary>Only in this phase; <c>all</c> for every one, otherwise what is not done.</summary>
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    /// <summary>Only of this kind.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    /// <summary>Only of this priority.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Priority { get; set; }

    /// <summary>Only of this team.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Team { get; set; }

    /// <summary>Id of who works on it, <c>me</c>, or <c>none</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Assignee { get; set; }

    /// <summary>Words of number or title.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>The order.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    /// <summary>Number of the page shown, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>The items of this page.</summary>
    public WorkListPage List { get; private set; } = new([], 0, 1);

    /// <summary>What is to be done, in numbers.</summary>
    public WorkCounts Counts { get; private set; } = new(0, 0, 0, 0, 0);

    /// <summary>Teams to filter by.</summary>
    public IReadOnlyList<string> TeamChoices { get; private set; } = [];

    /// <summary>People to filter by.</summary>
    public IReadOnlyList<Person> AssigneeChoices { get; private set; } = [];

    /// <summary>Kinds to filter by.</summary>
    public IReadOnlyList<WorkKind> KindChoices => kinds.All;

    /// <summary>Everything in words.</summary>
    public WorkNames Names => names;

    /// <summary>Whether anything narrows the list.</summary>
    public bool IsFiltered => Priority is not null || new[] { State, Kind, Team, Assignee, Q }.Any(f => !string.IsNullOrWhiteSpace(f));

    private WorkFilter Filter => new()
    {
        Phase = ListAddress.Parse<WorkPhase>(State),
        EveryPhase = State == All,
        Kind = Kind ?? "",
        Priority = Priority,
        Team = Team ?? "",
        AssigneeId = Assignee switch { null or Nobody => "", Me => actor.Current.UserId, var id => id },
        WithoutAssignee = Assignee == Nobody,
        Words = Q ?? "",
        Order = ListAddress.Parse<WorkOrder>(Sort) ?? WorkOrder.Priority,
    };

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        List = await lists.ListAsync(Filter, Number, WorkItemLists.PageSize, cancellationToken);
        Number = Math.Clamp(Number, 1, List.Pages);
        Counts = await lists.CountAsync(cancellationToken);
        TeamChoices = await lists.ListTeamsAsync(cancellationToken);
        AssigneeChoices = await editor.ListAssigneesAsync(cancellationToken);
    }

    /// <summary>The filtered list as a file of comma-separated values; the first 10,000.</summary>
    public async Task<IActionResult> OnGetExportAsync(CancellationToken cancellationToken)
    {
        work.Audit(WorkAudit.Exported, WorkAudit.Item, "", "");
        await work.CommitAsync(cancellationToken);
        return new CsvFile(
            "tickets.csv",
            [
                texts["Ticket number"], texts["Title"], texts["Kind"], texts["State"], texts["Priority"], texts["Team"], texts["Assigned to"], texts["Reported by"], texts["Category"], texts["Opened (UTC)"], texts["Changed (UTC)"], texts["Solved (UTC)"],
            ],
            ReadRowsAsync(cancellationToken));
    }

    /// <summary>Address of the list with the same filters.</summary>
    /// <param name="number">Number of the page.</param>
    /// <param name="handler">Name of the handler, or null for the list.</param>
    public string AddressOf(int number = 1, string? handler = null) => ListAddress.Of(
        WorkAddress.Queue, number, ("handler", handler), ("state", State), ("kind", Kind), ("priority", Priority?.ToString(CultureInfo.InvariantCulture)), ("team", Team), ("assignee", Assignee), ("q", Q), ("sort", Sort));

    private async IAsyncEnumerable<IReadOnlyList<string?>> ReadRowsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var page = 1; page <= ExportPages; page++)
        {
            var list = await lists.ListAsync(Filter, page, ExportSize, cancellationToken);
            foreach (var view in list.Items)
            {
                var item = view.Item;
                yield return
                [
                    item.Number, item.Title, names.KindOf(item.Kind), names.StateOf(item.Kind, item.State), names.PriorityOf(item.Priority), item.Team, view.Assignee, view.For, item.Category,
                    Say(item.OpenedUtc), Say(item.ChangedUtc), Say(item.ResolvedUtc),
                ];
            }

            if (list.Items.Count < ExportSize) break;
        }
    }

    private static string? Say(DateTime? utc) => utc?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
