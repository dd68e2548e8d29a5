using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Content;
using ItsmSite.Knowledge.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Knowledge.Pages.Articles;

/// <summary>Says with one press that an article is still right.</summary>
[RequirePermission("EditOwnContent")]
public sealed class ReviewedModel(ArticleRetirement life, IStringLocalizer<KnowledgeTexts> texts) : PageModel
{
    /// <summary>There is nothing to look at by itself.</summary>
    public IActionResult OnGet(string contentItemId) => RedirectToPage("/Articles/Display", new { contentItemId });

    /// <summary>Notes it, and goes back to where the button was.</summary>
    public async Task<IActionResult> OnPostAsync(string contentItemId, bool list, CancellationToken cancellationToken)
    {
        try
        {
            if (!await life.MarkReviewedAsync(contentItemId, cancellationToken)) return NotFound();
            TempData["Notice"] = texts["Thank you. It is noted that the article is still right."].Value;
        }
        catch (ContentConflictException conflict)
        {
            TempData["Problem"] = texts["{0} saved the article at this moment. Look at it, then try again.", conflict.Current.Author].Value;
        }

        return list ? RedirectToPage("/Articles/Reviews", new { view = "due" }) : RedirectToPage("/Articles/Display", new { contentItemId });
    }
}
