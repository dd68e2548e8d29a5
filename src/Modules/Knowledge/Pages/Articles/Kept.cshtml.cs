using ItsmSite.Framework.Permissions;
using ItsmSite.Knowledge.Writing.Autosave;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ItsmSite.Knowledge.Pages.Articles;

/// <summary>Gives up what one wrote of an article and did not save.</summary>
[RequirePermission("EditOwnContent")]
public sealed class KeptModel(ArticleAutosaves autosaves) : PageModel
{
    /// <summary>There is nothing to look at by itself.</summary>
    public IActionResult OnGet() => NotFound();

    /// <summary>Forgets it and opens the article as it is saved.</summary>
    public async Task<IActionResult> OnPostAsync(string? contentItemId, CancellationToken cancellationToken)
    {
        await autosaves.DiscardAsync(contentItemId, cancellationToken);
        return RedirectToPage("/Articles/Edit", new { contentItemId });
    }
}
