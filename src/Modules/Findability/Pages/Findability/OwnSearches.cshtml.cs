using ItsmSite.Findability.Log;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Findability.Pages.Findability;

/// <summary>What the person searched for, to be taken out or cleared.</summary>
public sealed class OwnSearchesModel(OwnSearchLog searches, IStringLocalizer<FindabilityTexts> texts) : PageModel
{
    /// <summary>The searches.</summary>
    public OwnSearchList List { get; private set; } = new([], 0, 0);

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) => List = await searches.ListAsync(OwnSearchLog.Most, cancellationToken);

    /// <summary>Takes one out.</summary>
    public async Task<IActionResult> OnPostRemoveAsync(string? text, CancellationToken cancellationToken)
    {
        await searches.RemoveAsync(text ?? "", cancellationToken);
        TempData["Notice"] = texts["Removed. It is suggested to you no more."].Value;
        return RedirectToPage();
    }

    /// <summary>Clears all.</summary>
    public async Task<IActionResult> OnPostClearAsync(CancellationToken cancellationToken)
    {
        await searches.ClearAsync(cancellationToken);
        TempData["Notice"] = texts["All your searches are erased."].Value;
        return RedirectToPage();
    }
}
