using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web;
using ItsmSite.Knowledge.Reading;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ItsmSite.Knowledge.Pages.Articles;

/// <summary>How an author's articles are read, and what to do next about each.</summary>
[RequirePermission("EditOwnContent")]
public sealed class MineModel(AuthorFigures figures, TimeProvider time) : PageModel
{
    /// <summary>Which articles.</summary>
    [BindProperty(SupportsGet = true)]
    public AuthorList Show { get; set; }

    /// <summary>All that the author may edit, in place of their own.</summary>
    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    /// <summary>Number of the page, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>The articles.</summary>
    public AuthorPage List { get; private set; } = null!;

    /// <summary>All together.</summary>
    public AuthorTotals Totals { get; private set; } = null!;

    /// <summary>Whether there is more to look at than one's own.</summary>
    public bool CanSeeAll => figures.CanSeeAll;

    /// <summary>The present time in UTC.</summary>
    public DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (All && !CanSeeAll) return NotFound();
        if (!Enum.IsDefined(Show)) Show = AuthorList.All;
        Number = Math.Clamp(Number, 1, 100);
        List = await figures.ListAsync(Show, All, Number, cancellationToken);
        Totals = await figures.SumAsync(All, cancellationToken);
        return Page();
    }

    /// <summary>Address of another list or page.</summary>
    public static string UrlOf(AuthorList show, bool all, int number = 1) =>
        ListAddress.Of("/articles/mine", number, ("show", show == AuthorList.All ? null : show.ToString()), ("all", all ? "true" : null));
}
