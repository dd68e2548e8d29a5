using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Knowledge.Reading;
using ItsmSite.Knowledge.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ItsmSite.Knowledge.Pages.Articles;

/// <summary>An article as its readers see it; reached by its own address, or by its id to look at a draft.</summary>
public sealed class DisplayModel(ArticleReader articles, ArticleDiscussions discussions, ReadingLog log, IActorAccessor actor, TimeProvider time) : PageModel
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

    /// <summary>Shows the article, or 404 where the reader does not see one.</summary>
    public async Task<IActionResult> OnGetAsync(string contentItemId, bool draft, CancellationToken cancellationToken)
    {
        var wanted = draft ? VersionOptions.Latest : VersionOptions.Published;
        var article = await articles.FindAsync(contentItemId, wanted, cancellationToken);
        if (article is null) return NotFound();
        Article = article;
        IsDraft = !article.Item.Published;
        if (IsDraft || !actor.Current.IsPerson) return Page();

        var item = article.Item;
        var discussion = await discussions.ReadAsync(item, 1, cancellationToken);
        Discussion = new DiscussionModel(item, discussion, CanEdit, IsWhole: false);
        var last = log.FindLast(item.ContentItemId, actor.Current.UserId);
        var version = last?.VersionId ?? discussion.Mine?.VersionId;
        if (version is not null && version != item.ContentItemVersionId) ReadBeforeChange = last?.Utc ?? discussion.Mine?.ReadUtc;
        Note(item);
        return Page();
    }

    // A page that a browser fetches before it is asked for has not been read.
    private void Note(ContentItem item)
    {
        if (Request.Headers["Sec-Purpose"].ToString().Contains("prefetch", StringComparison.OrdinalIgnoreCase)) return;
        var (me, now) = (actor.Current.UserId, time.GetUtcNow().UtcDateTime);
        log.Add(new ArticleReading(item.ContentItemId, item.ContentItemVersionId, me, item.Owner == me, now, SearchReferrer.Find(Request)));
    }
}
