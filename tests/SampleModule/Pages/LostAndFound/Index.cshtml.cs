using ItsmSite.Framework.Permissions;
using ItsmSite.LostAndFound.Models;
using ItsmSite.LostAndFound.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.LostAndFound.Pages.LostAndFound;

/// <summary>The list of what was found, and a form to add to it.</summary>
[RequirePermission("KeepFoundThings")]
public sealed class IndexModel(FoundThings found, IStringLocalizer<LostAndFoundTexts> texts) : PageModel
{
    /// <summary>What somebody found.</summary>
    [BindProperty]
    public string? What { get; set; }

    /// <summary>What was found, the newest first.</summary>
    public IReadOnlyList<FoundThing> Things { get; private set; } = [];

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) => Things = await found.ListAsync(cancellationToken);

    /// <summary>Adds to the list.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await found.AddAsync(What, cancellationToken)) return RedirectToPage();
        ModelState.AddModelError(nameof(What), texts["Write what it is, in {0} characters at most.", FoundThing.MaxLength]);
        await OnGetAsync(cancellationToken);
        return Page();
    }
}
