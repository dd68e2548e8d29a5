using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web;
using ItsmSite.Work.Items;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ItsmSite.Work.Pages.Work;

/// <summary>What the reader reported and asked for.</summary>
[RequirePermission("ReportItems")]
public sealed class TicketsModel(WorkItemLists lists, WorkNames names) : PageModel
{
    private const int PageSize = 25;

    /// <summary>Number of the page shown, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>The tickets of this page.</summary>
    public WorkListPage List { get; private set; } = new([], 0, 1);

    /// <summary>Everything in words.</summary>
    public WorkNames Names => names;

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        List = await lists.ListMineAsync(Number, PageSize, cancellationToken);
        Number = Math.Clamp(Number, 1, List.Pages);
    }

    /// <summary>Address of a page of the list.</summary>
    public static string AddressOf(int number) => ListAddress.Of(WorkAddress.Tickets, number);
}
