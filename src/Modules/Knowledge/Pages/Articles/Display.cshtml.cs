using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Knowledge.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ItsmSite.Knowledge.Pages.Articles;

/// <summary>An article as its readers see it; reached by its own address, or by its id to look at a draft.</summary>
public sealed class DisplayModel(ArticleReader articles, IActorAccessor actor) : PageModel
{
    /// <summary>The article.</summary>
    public ArticleView Article { get; private set; } = null!;

    /// <summary>True when the newest version is shown before its readers see it.</summary>
    public bool IsDraft { get; private set; }

    /// <summary>Whether the reader may edit it.</summary>
    public bool CanEdit => actor.Current.CanEdit(Article.Item);

    /// <summary>Shows the article, or 404 where the reader does not see one.</summary>
    public async Task<IActionResult> OnGetAsync(string contentItemId, bool draft, CancellationToken cancellationToken)
    {
        var version = draft ? VersionOptions.Latest : VersionOptions.Published;
        var article = await articles.FindAsync(contentItemId, version, cancellationToken);
        if (article is null) return NotFound();
        Article = article;
        IsDraft = !article.Item.Published;
        return Page();
    }
}
