using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web;
using ItsmSite.Knowledge.Models;
using ItsmSite.Knowledge.Reading;
using ItsmSite.Knowledge.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ItsmSite.Knowledge.Pages.Articles;

/// <summary>An article as its readers see it; reached by its own address, or by its id to look at a draft.</summary>
public sealed class DisplayModel(
    ArticleReader articles, RetiredArticles retired, RelatedArticles related, ArticleReviews reviews, ArticleDiscussions discussions, ReadingLog log, ContentOrigins origins, IActorAccessor actor, TimeProvider time) : PageModel
{
    /// <summary>The article.</summary>
    public ArticleView Article { get; private set; } = null!;

    /// <summary>What stands below it; null for a draft.</summary>
    public DiscussionModel? Discussion { get; private set; }

    /// <summary>When the reader read a former version of it, which was the last time; null otherwise.</summary>
    public DateTime? ReadBeforeChange { get; private set; }

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

    /// <summary>What it was made from, where the reader sees that; else null.</summary>
    public MenuItem? Origin { get; private set; }

    /// <summary>Others about the same.</summary>
    public IReadOnlyList<ArticleTranslation> Related { get; private set; } = [];

    /// <summary>Where it is read, for a printed page.</summary>
    public string Address => $"{Request.Scheme}://{Request.Host}{ContentNames.UrlOf(Article.Item)}";

    /// <summary>Shows the article, or 404 where the reader does not see one.</summary>
    public async Task<IActionResult> OnGetAsync(string contentItemId, bool draft, CancellationToken cancellationToken)
    {
        var wanted = draft ? VersionOptions.Latest : VersionOptions.Published;
        var article = await articles.FindAsync(contentItemId, wanted, cancellationToken);
        if (article is null) return draft ? NotFound() : await GoneAsync(contentItemId, cancellationToken);
        Article = article;
        IsDraft = !article.Item.Published;
        Origin = await origins.FindLinkAsync(article.Article.Origin, cancellationToken);
        if (IsDraft)
        {
            Review = await reviews.FindLastAsync(contentItemId, cancellationToken);
            return Page();
        }

        Related = await related.FindAsync(article.Item, cancellationToken);
        if (actor.Current.IsPerson) await DiscussAsync(article.Item, cancellationToken);
        return Page();
    }

    private async Task DiscussAsync(ContentItem item, CancellationToken cancellationToken)
    {
        var discussion = await discussions.ReadAsync(item, 1, cancellationToken);
        Discussion = new DiscussionModel(item, discussion, CanEdit, IsWhole: false);
        var last = log.FindLast(item.ContentItemId, actor.Current.UserId);
        var version = last?.VersionId ?? discussion.Mine?.VersionId;
        if (version is not null && version != item.ContentItemVersionId) ReadBeforeChange = last?.Utc ?? discussion.Mine?.ReadUtc;
        Note(item);
    }

    // A page that a browser fetches before it is asked for has not been read.
    private void Note(ContentItem item)
    {
        if (Request.Headers["Sec-Purpose"].ToString().Contains("prefetch", StringComparison.OrdinalIgnoreCase)) return;
        var (me, now) = (actor.Current.UserId, time.GetUtcNow().UtcDateTime);
        log.Add(new ArticleReading(item.ContentItemId, item.ContentItemVersionId, me, item.Owner == me, now, SearchReferrer.Find(Request)));
    }

    // Links by id outlive an article too: one that is retired says so at its own page.
    private async Task<IActionResult> GoneAsync(string contentItemId, CancellationToken cancellationToken) =>
        await retired.FindAsync(contentItemId, cancellationToken) is null ? NotFound() : RedirectToPage("/Articles/Retired", new { contentItemId, draft = (string?)null });
}
