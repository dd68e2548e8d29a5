using ItsmSite.Knowledge.Services;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ItsmSite.Knowledge.Pages.Articles;

/// <summary>What is at the address of an article that moved or was retired.</summary>
public sealed class RetiredModel(ArticleReader articles, RetiredArticles retired) : PageModel
{
    /// <summary>The retired article, without its text.</summary>
    public RetiredArticle Article { get; private set; } = null!;

    /// <summary>Leads to where a published article is read now; says that a retired one is; 404 where the reader would not have seen it.</summary>
    public async Task<IActionResult> OnGetAsync(string contentItemId, CancellationToken cancellationToken)
    {
        // What is true of the address today may not be tomorrow.
        Response.Headers.CacheControl = "no-cache, private";
        if (await articles.FindUrlAsync(contentItemId, cancellationToken) is { } url) return RedirectPermanent(url + Request.QueryString);
        if (await retired.FindAsync(contentItemId, cancellationToken) is not { } article) return NotFound();
        Article = article;
        if (article.Successor is null && !article.CanEdit) Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }
}
