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
    [BindProperty(SupportsGet = true)]
    public string View { get; set; } = "asked";

    /// <summary>Of what is due: <c>mine</c>, <c>team</c> or <c>all</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string Whose { get; set; } = "mine";

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

    /// <summary>Shows the list.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (View is not ("asked" or "requested" or "due")) View = "asked";
        if (Whose is not ("mine" or "team" or "all")) Whose = "mine";
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
