using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web;
using ItsmSite.Knowledge.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ItsmSite.Knowledge.Pages.Articles;

/// <summary>All articles the reader may see, the newest change first; or the drafts they may edit.</summary>
public sealed class IndexModel(ArticleLists lists, IActorAccessor actor) : PageModel
{
    private const int PageSize = 20;

    /// <summary>Number of the page shown, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>Only this language, or null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Culture { get; set; }

    /// <summary>True for drafts instead of what is published.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Drafts { get; set; }

    /// <summary>True for retired articles instead of what is published.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Retired { get; set; }

    /// <summary>The articles of this page.</summary>
    public ArticleListPage List { get; private set; } = null!;

    /// <summary>Whether the reader may write articles.</summary>
    public bool CanWrite => actor.Current.CanWrite();

    /// <summary>Whether the reader is in a team, which may have articles.</summary>
    public bool IsInTeam => actor.Current.TeamNames().Any();

    /// <summary>Shows the list.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if ((Drafts || Retired) && !CanWrite) return NotFound();
        Number = Math.Clamp(Number, 1, 500);
        List = Retired ? await lists.ListRetiredAsync(Number, PageSize, cancellationToken)
            : Drafts ? await lists.ListDraftsAsync(Number, PageSize, cancellationToken)
            : await lists.ListPublishedAsync(Culture, Number, PageSize, cancellationToken);
        return Page();
    }

    /// <summary>Address of another page of the same list.</summary>
    public string UrlOf(int number) => ListAddress.Of("/articles", number, ("culture", Culture), ("drafts", Drafts ? "true" : null), ("retired", Retired ? "true" : null));
}
