using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web;
using ItsmSite.Search.BestBets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Search.Pages.BestBets;

/// <summary>Pages that stand first for certain words.</summary>
[RequirePermission("ManageBestBets")]
public sealed class ListModel(BestBetLists lists, BestBetEditor editor, BestBetTexts names, IStringLocalizer<SearchResource> texts) : PageModel
{
    private const string Path = "/workbench/best-bets";

    /// <summary>Only those that have these words.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>Number of the page shown, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>The best bets of this page.</summary>
    public BestBetListPage List { get; private set; } = new([], 0, 1);

    /// <summary>States in words.</summary>
    public BestBetTexts Names => names;

    /// <summary>Whether the list is narrowed.</summary>
    public bool IsFiltered => !string.IsNullOrWhiteSpace(Q);

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        List = await lists.ListAsync(Q, Number, cancellationToken);
        Number = Math.Clamp(Number, 1, List.Pages);
    }

    /// <summary>Removes one.</summary>
    public async Task<IActionResult> OnPostDeleteAsync([FromQuery] long id, CancellationToken cancellationToken)
    {
        if (await editor.RemoveAsync(id, cancellationToken) == BestBetOutcome.Done) TempData["Notice"] = texts["Deleted."].Value;
        return Redirect(Path);
    }

    /// <summary>Address of another page of the list.</summary>
    public string AddressOf(int number) => ListAddress.Of(Path, number, ("q", Q));
}
