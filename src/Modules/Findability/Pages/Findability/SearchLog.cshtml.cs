using ItsmSite.Findability.Log;
using ItsmSite.Framework.Permissions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Findability.Pages.Findability;

/// <summary>How long searches are kept, and where those of a person are erased. What was searched is not shown.</summary>
[RequirePermission("ManageSearchLog")]
public sealed class SearchLogModel(SearchErasing log, IPeople people, IStringLocalizer<FindabilityTexts> texts) : PageModel
{
    /// <summary>Days that searches are kept.</summary>
    [BindProperty]
    public int Days { get; set; }

    /// <summary>User name of the person whose searches are erased.</summary>
    [BindProperty]
    public string? UserName { get; set; }

    /// <summary>How many searches are kept, and since when.</summary>
    public (int Count, DateTime? SinceUtc) Kept { get; private set; }

    /// <summary>Shows the page.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Days = await log.FindDaysAsync(cancellationToken);
        Kept = await log.CountAsync(cancellationToken);
    }

    /// <summary>Says how long searches are kept.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        ModelState.Remove(nameof(UserName));
        if (ModelState.IsValid && await log.KeepForAsync(Days, cancellationToken))
        {
            TempData["Notice"] = texts["Kept. What is older goes within a day."].Value;
            return RedirectToPage();
        }

        ModelState.Clear();
        ModelState.AddModelError(nameof(Days), texts["Write a number of days from {0} to {1}.", SearchLogSettings.LeastDays, SearchLogSettings.MostDays]);
        Kept = await log.CountAsync(cancellationToken);
        return Page();
    }

    /// <summary>Erases the searches of a person.</summary>
    public async Task<IActionResult> OnPostEraseAsync(CancellationToken cancellationToken)
    {
        var name = (UserName ?? "").Trim();
        if (name.Length > 0 && (await people.FindByNameAsync([name], cancellationToken)).GetValueOrDefault(name.ToLowerInvariant()) is { } person
            && await log.EraseAsync(person.UserId, cancellationToken) is { } removed)
        {
            TempData["Notice"] = (removed == 1 ? texts["Erased: 1 search."] : texts["Erased: {0} searches.", removed]).Value;
            return RedirectToPage();
        }

        await OnGetAsync(cancellationToken);
        ModelState.Clear();
        ModelState.AddModelError(nameof(UserName), texts["There is nobody by this user name. Look it up under People."]);
        return Page();
    }
}
