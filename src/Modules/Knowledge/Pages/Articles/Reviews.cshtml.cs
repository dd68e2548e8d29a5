using ItsmSite.Contents;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web;
using ItsmSite.Knowledge.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ItsmSite.Knowledge.Pages.Articles;

/// <summary>What waits for the reader: drafts to review, own requests, articles to look over.</summary>
[RequirePermission("ViewContent")]
public sealed class ReviewsModel(ReviewLists lists, IActorAccessor actor) : PageModel
{
    /// <summary><c>asked</c>, <c>requested</c> or <c>due</c>.</summary>
    public string View { get; private set; } = "asked";

    /// <summary>Of what is due: <c>mine</c>, <c>team</c> or <c>all</c>.</summary>
    public string Whose { get; private set; } = "mine";

    /// <summary>Number of the page shown, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>The rows of this page.</summary>
    public ReviewListPage List { get; private set; } = null!;

    /// <summary>How much waits for the reader.</summary>
    public ReviewCounts Counts { get; private set; } = null!;

    /// <summary>Whether the reader writes articles.</summary>
    public bool CanWrite => actor.Current.CanWrite();

    /// <summary>Whether the reader may see what is due for others.</summary>
    public bool CanSeeAll => actor.Current.Has(ContentPermissions.EditContent);

    /// <summary>Whether the reader may say of each article listed that it is still right.</summary>
    public bool CanMark => View == "due" && (Whose == "mine" || CanSeeAll);

    /// <summary>Shows a list.</summary>
    /// <param name="view">See <see cref="View"/>; null or anything else for the first.</param>
    /// <param name="whose">See <see cref="Whose"/>; null or anything else for the first.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IActionResult> OnGetAsync(string? view, string? whose, CancellationToken cancellationToken)
    {
        if (view is "requested" or "due") View = view;
        if (whose is "team" or "all") Whose = whose;
        if ((View != "asked" && !CanWrite) || (Whose == "all" && !CanSeeAll)) return NotFound();
        Number = Math.Clamp(Number, 1, 200);
        Counts = await lists.CountAsync(cancellationToken);
        List = View switch
        {
            "requested" => await lists.ListRequestedAsync(Number, cancellationToken),
            "due" => await lists.ListDueAsync(Whose, Number, cancellationToken),
            _ => await lists.ListAskedAsync(Number, cancellationToken),
        };
        return Page();
    }

    /// <summary>Address of another page of the same list.</summary>
    public string UrlOf(int number) => ListAddress.Of("/articles/review", number, ("view", View == "asked" ? null : View), ("whose", Whose == "mine" ? null : Whose));
}
