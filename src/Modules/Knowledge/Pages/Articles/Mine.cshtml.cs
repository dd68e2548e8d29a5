using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web;
using ItsmSite.Knowledge.Reading;
using ItsmSite.Knowledge.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ItsmSite.Knowledge.Pages.Articles;

/// <summary>How articles are read by those they were written for, and what to do next about each: one's own, one's team's, or everybody's.</summary>
[RequirePermission("ViewContent")]
public sealed class MineModel(AuthorFigures figures, AuthorArticles articles, IActorAccessor actor, TimeProvider time) : PageModel
{
    /// <summary>Which articles.</summary>
    [BindProperty(SupportsGet = true)]
    public AuthorList Show { get; set; }

    /// <summary>Whose articles.</summary>
    [BindProperty(SupportsGet = true)]
    public Whose Whose { get; set; }

    /// <summary>Of teams: this one only; null or empty for all of one's own.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Team { get; set; }

    /// <summary>Number of the page, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>The articles.</summary>
    public AuthorPage List { get; private set; } = null!;

    /// <summary>All together.</summary>
    public AuthorTotals Totals { get; private set; } = null!;

    /// <summary>Teams to choose from.</summary>
    public IReadOnlyList<string> Teams { get; private set; } = [];

    /// <summary>Whether the reader has articles of their own.</summary>
    public bool CanWrite => actor.Current.CanWrite();

    /// <summary>Whether there is more to look at than one's own and one's team's.</summary>
    public bool CanSeeAll => articles.CanSeeAll;

    /// <summary>The present time in UTC.</summary>
    public DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Shows them, or 404 for those who do not look after them.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!Enum.IsDefined(Show)) Show = AuthorList.All;
        if (!Enum.IsDefined(Whose)) Whose = Whose.Mine;
        if (Whose == Whose.Mine && !CanWrite) Whose = Whose.Team;
        Number = Math.Clamp(Number, 1, 100);
        var query = new AuthorQuery(Whose, Team ?? "", Show);
        if (!articles.CanSee(query)) return NotFound();
        if (Whose == Whose.Team) Teams = await articles.ListTeamsAsync(cancellationToken);
        List = await figures.ListAsync(query, Number, cancellationToken);
        Totals = await figures.SumAsync(query, cancellationToken);
        return Page();
    }

    /// <summary>Address of another list or page of the same articles.</summary>
    public string UrlOf(AuthorList show, int number = 1) => UrlOf(Whose, Team, show, number);

    /// <summary>Address of a list of others.</summary>
    public static string UrlOf(Whose whose, string? team, AuthorList show, int number = 1) => ListAddress.Of(
        "/articles/mine", number, ("whose", whose == Whose.Mine ? null : whose.ToString()), ("team", whose == Whose.Team ? team : null), ("show", show == AuthorList.All ? null : show.ToString()));
}
