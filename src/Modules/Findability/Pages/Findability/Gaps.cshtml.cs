using System.Globalization;
using System.Runtime.CompilerServices;
using ItsmSite.Findability.Gaps;
using ItsmSite.Findability.Log;
using ItsmSite.Findability.Models;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Framework.Web;
using ItsmSite.Framework.Web.Charts;
using ItsmSite.Framework.Web.Texts;
using ItsmSite.Users.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Findability.Pages.Findability;

/// <summary>What people search for and do not find.</summary>
[RequirePermission("ManageSearchGaps")]
public sealed class GapsModel(GapLists lists, GapTexts names, RoleNames roles, UnitOfWork work, IActorAccessor actor, TimeText time, IStringLocalizer<FindabilityTexts> texts) : PageModel
{
    private const string Path = "/workbench/gaps";
    private const string All = "all";
    private const string Me = "me";
    private const string Nobody = "none";
    private const int ExportSize = 500;
    private const int ExportPages = 20;

    /// <summary>Only in this state; <c>all</c> for every one, otherwise those to be done.</summary>
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    /// <summary>Only with this cause.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Cause { get; set; }

    /// <summary>Id of who looks after it, <c>me</c>, or <c>none</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Owner { get; set; }

    /// <summary>Only searched for by people with this role.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Role { get; set; }

    /// <summary>The order.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    /// <summary>Number of the page shown, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>The gaps of this page.</summary>
    public GapListPage List { get; private set; } = new([], 0, 1);

    /// <summary>Searches over weeks; null while there are none.</summary>
    public LineChart? Chart { get; private set; }

    /// <summary>Roles to filter by.</summary>
    public IReadOnlyList<string> RoleChoices { get; private set; } = [];

    /// <summary>People to filter by.</summary>
    public IReadOnlyList<Person> OwnerChoices { get; private set; } = [];

    /// <summary>States and causes in words.</summary>
    public GapTexts Names => names;

    /// <summary>Roles in words.</summary>
    public RoleNames Roles => roles;

    /// <summary>Whether anything narrows the list.</summary>
    public bool IsFiltered => !string.IsNullOrEmpty(State) || !string.IsNullOrEmpty(Cause) || !string.IsNullOrEmpty(Owner) || !string.IsNullOrEmpty(Role);

    private GapFilter Filter => new()
    {
        State = ListAddress.Parse<GapState>(State),
        EveryState = State == All,
        Cause = ListAddress.Parse<GapCause>(Cause),
        OwnerId = Owner switch { null or Nobody => "", Me => actor.Current.UserId, var id => id },
        WithoutOwner = Owner == Nobody,
        Role = Role ?? "",
        Order = ListAddress.Parse<GapOrder>(Sort) ?? GapOrder.People,
    };

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        List = await lists.ListAsync(Filter, Number, GapLists.PageSize, cancellationToken);
        Number = Math.Clamp(Number, 1, List.Pages);
        RoleChoices = await lists.ListRolesAsync(cancellationToken);
        OwnerChoices = await lists.ListOwnersAsync(cancellationToken);
        var weeks = await lists.ListWeeksAsync(cancellationToken);
        if (weeks.Count > 0)
        {
            Chart = new LineChart(
                texts["Searches each week"],
                [.. weeks.Select(w => time.Date(w.Week.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)))],
                [new ChartSeries(texts["Searches"], [.. weeks.Select(w => (double)w.Searches)]), new ChartSeries(texts["Something was opened"], [.. weeks.Select(w => (double)w.Opened)])]);
        }
    }

    /// <summary>The filtered list as a file of comma-separated values; the first 10,000.</summary>
    public async Task<IActionResult> OnGetExportAsync(CancellationToken cancellationToken)
    {
        work.Audit(SearchAudit.Exported, SearchAudit.Gap, "", "");
        await work.CommitAsync(cancellationToken);
        return new CsvFile(
            "not-found.csv",
            [texts["Searched for"], texts["People"], texts["Searches"], texts["Asked for help"], texts["Roles"], texts["Likely cause"], texts["State"], texts["Looked after by"], texts["Due"], texts["Last (UTC)"]],
            ReadRowsAsync(cancellationToken));
    }

    /// <summary>Address of the list with the same filters.</summary>
    /// <param name="number">Number of the page.</param>
    /// <param name="handler">Name of the handler, or null for the list.</param>
    public string AddressOf(int number = 1, string? handler = null) =>
        ListAddress.Of(Path, number, ("handler", handler), ("state", State), ("cause", Cause), ("owner", Owner), ("role", Role), ("sort", Sort));

    private async IAsyncEnumerable<IReadOnlyList<string?>> ReadRowsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var page = 1; page <= ExportPages; page++)
        {
            var list = await lists.ListAsync(Filter, page, ExportSize, cancellationToken);
            foreach (var row in list.Gaps)
            {
                yield return
                [
                    row.Gap.Text, Say(row.Gap.People), Say(row.Gap.Searches), Say(row.Gap.Helps), string.Join(", ", row.Roles.Select(r => roles.Of(r.Role))), names.CauseOf(row.Cause), names.StateOf(row.Gap.State),
                    row.Owner, row.Gap.DueDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), row.Gap.LastUtc.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
                ];
            }

            if (list.Gaps.Count < ExportSize) break;
        }
    }

    private static string Say(int number) => number.ToString(CultureInfo.InvariantCulture);
}
