using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Knowledge.Models;
using ItsmSite.Knowledge.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ItsmSite.Knowledge.Pages.Articles;

/// <summary>An article as its readers see it; reached by its own address, or by its id to look at a draft.</summary>
public sealed class DisplayModel(ArticleReader articles, RetiredArticles retired, RelatedArticles related, ArticleReviews reviews, IActorAccessor actor, TimeProvider time) : PageModel
{
    /// <summary>The article.</summary>
    public ArticleView Article { get; private set; } = null!;

    /// <summary>True when the newest version is shown before its readers see it.</summary>
    public bool IsDraft { get; private set; }

    /// <summary>Whether the reader may edit it.</summary>
    public bool CanEdit => actor.Current.CanEdit(Article.Item);

    /// <summary>Whether the reader may publish it or take it out of use.</summary>
    public bool CanPublish => actor.Current.CanPublish(Article.Item);

    /// <summary>Whether it is retired; those who may edit it still read its text.</summary>
    public bool IsRetired => ArticleLife.IsRetired(Article.Item);

    /// <summary>Whether it should be looked over by now.</summary>
    public bool IsReviewDue => ArticleLife.ReviewDueUtc(Article.Item) <= time.GetUtcNow().UtcDateTime;

    /// <summary>The review of this draft; null where none was asked for, or no draft is shown.</summary>
    public ArticleReview? Review { get; private set; }

    /// <summary>Others about the same.</summary>
    public IReadOnlyList<ArticleTranslation> Related { get; private set; } = [];

    /// <summary>Where it is read, for a printed page.</summary>
    public string Address => $"{Request.Scheme}://{Request.Host}{ContentNames.UrlOf(Article.Item)}";

    /// <summary>Shows the article, or 404 where the reader does not see one.</summary>
    public async Task<IActionResult> OnGetAsync(string contentItemId, bool draft, CancellationToken cancellationToken)
    {
        var version = draft ? VersionOptions.Latest : VersionOptions.Published;
        var article = await articles.FindAsync(contentItemId, version, cancellationToken);
        if (article is null) return draft ? NotFound() : await GoneAsync(contentItemId, cancellationToken);
        Article = article;
        IsDraft = !article.Item.Published;
        if (IsDraft) Review = await reviews.FindLastAsync(contentItemId, cancellationToken);
        else Related = await related.FindAsync(article.Item, cancellationToken);
        return Page();
    }

    // Links by id outlive an article too: one that is retired says so at its own page.
    private async Task<IActionResult> GoneAsync(string contentItemId, CancellationToken cancellationToken) =>
        await retired.FindAsync(contentItemId, cancellationToken) is null ? NotFound() : RedirectToPage("/Articles/Retired", new { contentItemId, draft = (string?)null });
}
