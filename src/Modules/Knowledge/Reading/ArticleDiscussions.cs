using ItsmSite.Contents.Discussions;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Models;
using ItsmSite.Knowledge.Services;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Knowledge.Reading;

/// <summary>Brings what stands below an article: votes, the reader's own, and comments. The article itself must have been found visible before.</summary>
public sealed class ArticleDiscussions(SiteDbContext db, IPeople people, IActorAccessor actor)
{
    private const int PageSize = 10;
    private const int MaxPages = 1_000;

    /// <summary>What this reader sees below an article.</summary>
    /// <param name="item">The article.</param>
    /// <param name="page">Page of comments, from 1.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ArticleDiscussion> ReadAsync(ContentItem item, int page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        var (id, me) = (item.ContentItemId, actor.Current.UserId);
        var mine = await db.Set<ReaderState>().AsNoTracking().SingleOrDefaultAsync(s => s.ContentItemId == id && s.UserId == me, cancellationToken);
        var votes = await db.Set<ReaderState>().Where(s => s.ContentItemId == id && s.Helpful != null).GroupBy(s => s.Helpful).Select(g => new { Helpful = g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        var comments = Visible(item);
        page = Math.Clamp(page, 1, MaxPages);
        var rows = await comments.OrderByDescending(c => c.Id).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken);
        var total = page == 1 && rows.Count < PageSize ? rows.Count : await comments.CountAsync(cancellationToken);
        var authors = rows.Count == 0 ? null : await people.FindByIdAsync([.. rows.Select(c => c.UserId).Distinct()], cancellationToken);
        return new ArticleDiscussion(
            mine,
            votes.Where(v => v.Helpful == true).Sum(v => v.Count),
            votes.Where(v => v.Helpful == false).Sum(v => v.Count),
            [.. rows.Select(c => new CommentView(c, authors!.GetValueOrDefault(c.UserId)?.DisplayName ?? "", c.UserId == me))],
            page,
            Math.Min((total + PageSize - 1) / PageSize, MaxPages),
            total);
    }

    // What waits or is hidden is seen by those who may edit the article; what waits, by its writer too.
    private IQueryable<ArticleComment> Visible(ContentItem item)
    {
        var (id, me) = (item.ContentItemId, actor.Current.UserId);
        var comments = db.Set<ArticleComment>().AsNoTracking().Where(c => c.ContentItemId == id);
        return actor.Current.CanEdit(item) ? comments : comments.Where(c => c.State == CommentState.Shown || (c.State == CommentState.Waiting && c.UserId == me));
    }
}
