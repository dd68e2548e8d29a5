using ItsmSite.Framework.Permissions;
using ItsmSite.Knowledge.Reading;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ItsmSite.Knowledge.Pages.Articles;

/// <summary>How one article is read: how often, by which searches, and why it did not help.</summary>
[RequirePermission("ViewContent")]
public sealed class ReadershipModel(AuthorFigures figures, TimeProvider time) : PageModel
{
    /// <summary>The article in numbers.</summary>
    public ArticleReadership Readership { get; private set; } = null!;

    /// <summary>What to do next.</summary>
    public NextStep Step { get; private set; }

    /// <summary>Shows it, or 404 for those who do not look after the article.</summary>
    public async Task<IActionResult> OnGetAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await figures.FindAsync(contentItemId, cancellationToken) is not { } readership) return NotFound();
        Readership = readership;
        Step = readership.Figures.NextAt(time.GetUtcNow().UtcDateTime);
        return Page();
    }
}
