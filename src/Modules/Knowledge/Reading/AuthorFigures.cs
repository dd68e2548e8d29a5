using ItsmSite.Contents.Discussions;
using ItsmSite.Contents;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Knowledge.Reading;

/// <summary>Tells authors how their articles are read: their own, or all that the actor may edit.</summary>
public sealed class AuthorFigures(SiteDbContext db, ReadingWriter writer, IActorAccessor actor, TimeProvider time)
{
    /// <summary>Articles on a page.</summary>
    public const int PageSize = 20;

    private const int MaxPages = 100;
    private const int MostSearches = 20;
    private const int MostNotes = 50;

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>Whether the actor may look at more than their own.</summary>
    public bool CanSeeAll => actor.Current.Has(ContentPermissions.EditContent);

    /// <summary>A page of articles with their figures.</summary>
    /// <param name="list">Which ones.</param>
    /// <param name="all">All that the actor may edit, in place of their own.</param>
    /// <param name="page">Number of the page, from 1.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<AuthorPage> ListAsync(AuthorList list, bool all, int page, CancellationToken cancellationToken)
    {
        await writer.FlushAsync(cancellationToken);
        page = Math.Clamp(page, 1, MaxPages);
        var articles = Ordered(Articles(all), list);
        var count = await articles.Take((PageSize * MaxPages) + 1).CountAsync(cancellationToken);
        var rows = await articles.Skip((page - 1) * PageSize).Take(PageSize).Select(r => r.Content).ToListAsync(cancellationToken);
        return new AuthorPage(await MeasureAsync([.. rows.Select(ContentJson.ReadItem)], cancellationToken), Math.Min((count + PageSize - 1) / PageSize, MaxPages));
    }

    /// <summary>Figures of all the articles together.</summary>
    public async Task<AuthorTotals> SumAsync(bool all, CancellationToken cancellationToken)
    {
        var (today, articles) = (Today, Articles(all));
        var (month, before) = (today.AddDays(-ArticleFigures.Days), today.AddDays(-2 * ArticleFigures.Days));
        var views = await db.Set<ArticleDay>().Where(d => d.Day > before).Join(articles, d => d.ContentItemId, r => r.ContentItemId, (d, _) => d)
            .GroupBy(d => d.Day > month).Select(g => new { IsThisMonth = g.Key, Views = g.Sum(d => d.Views) }).ToListAsync(cancellationToken);
        var votes = await db.Set<ReaderState>().Where(s => s.Helpful != null).Join(articles, s => s.ContentItemId, r => r.ContentItemId, (s, _) => s)
            .GroupBy(s => s.Helpful).Select(g => new { Helpful = g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        return new AuthorTotals(
            await articles.CountAsync(r => db.Set<ContentItemRecord>().Any(p => p.ContentItemId == r.ContentItemId && p.Published), cancellationToken),
            views.Where(v => v.IsThisMonth).Sum(v => v.Views),
            views.Where(v => !v.IsThisMonth).Sum(v => v.Views),
            votes.Where(v => v.Helpful == true).Sum(v => v.Count),
            votes.Where(v => v.Helpful == false).Sum(v => v.Count),
            await db.Set<ArticleComment>().Where(c => c.State == CommentState.Waiting).Join(articles, c => c.ContentItemId, r => r.ContentItemId, (c, _) => c.Id).CountAsync(cancellationToken));
    }

    /// <summary>How one article is read, or null where the actor may not edit it.</summary>
    public async Task<ArticleReadership?> FindAsync(string contentItemId, CancellationToken cancellationToken)
    {
        await writer.FlushAsync(cancellationToken);
        var row = await Articles(CanSeeAll).Where(r => r.ContentItemId == contentItemId).Select(r => r.Content).SingleOrDefaultAsync(cancellationToken);
        if (row is null) return null;
        var figures = (await MeasureAsync([ContentJson.ReadItem(row)], cancellationToken))[0];
        var searches = await db.Set<ArticleSearch>().AsNoTracking().Where(s => s.ContentItemId == contentItemId).OrderByDescending(s => s.Count).ThenBy(s => s.Text).Take(MostSearches).ToListAsync(cancellationToken);
        var against = db.Set<ReaderState>().Where(s => s.ContentItemId == contentItemId && s.Helpful == false);
        var reasons = await against.GroupBy(s => s.Reason).Select(g => new { Reason = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Reason, g => g.Count, cancellationToken);
        var notes = await against.Where(s => s.Note != "").OrderByDescending(s => s.VotedUtc).ThenBy(s => s.UserId).Take(MostNotes).Select(s => s.Note).ToListAsync(cancellationToken);
        return new ArticleReadership(figures, searches, reasons, notes);
    }

    private IQueryable<ContentItemRecord> Articles(bool all)
    {
        var me = actor.Current.UserId;
        var articles = db.Set<ContentItemRecord>().AsNoTracking().VisibleTo(actor.Current.Scope).Where(r => r.Latest && r.ContentType == ArticlePart.ContentType);
        return all && CanSeeAll ? articles : articles.Where(r => r.Owner == me);
    }

    private IQueryable<ContentItemRecord> Ordered(IQueryable<ContentItemRecord> articles, AuthorList list)
    {
        var days = db.Set<ArticleDay>();
        var (month, quarter) = (Today.AddDays(-ArticleFigures.Days), Today.AddDays(-7 * ArticleFigures.Weeks));
        switch (list)
        {
            case AuthorList.Read:
                var read = days.Where(d => d.Day > month).GroupBy(d => d.ContentItemId).Select(g => new { ContentItemId = g.Key, Views = g.Sum(d => d.Views) });
                return articles.Join(read, r => r.ContentItemId, d => d.ContentItemId, (r, d) => new { Record = r, d.Views }).OrderByDescending(r => r.Views).ThenByDescending(r => r.Record.Id).Select(r => r.Record);
            case AuthorList.Unread:
                articles = articles.Where(r => r.Published && !days.Any(d => d.ContentItemId == r.ContentItemId && d.Day > quarter));
                break;
        }

        return articles.OrderByDescending(r => r.ModifiedUtc).ThenByDescending(r => r.Id);
    }

    private async Task<IReadOnlyList<ArticleFigures>> MeasureAsync(IReadOnlyList<ContentItem> items, CancellationToken cancellationToken)
    {
        if (items.Count == 0) return [];
        var ids = items.Select(i => i.ContentItemId).ToList();
        var today = Today;
        var first = today.AddDays(-7 * ArticleFigures.Weeks);
        var days = (await db.Set<ArticleDay>().AsNoTracking().Where(d => ids.Contains(d.ContentItemId) && d.Day > first).ToListAsync(cancellationToken)).ToLookup(d => d.ContentItemId);
        var readers = await db.Set<ReaderState>().Where(s => ids.Contains(s.ContentItemId)).GroupBy(s => s.ContentItemId)
            .Select(g => new { Id = g.Key, Readers = g.Count(s => s.Reads > 0), Helpful = g.Count(s => s.Helpful == true), NotHelpful = g.Count(s => s.Helpful == false) }).ToDictionaryAsync(g => g.Id, cancellationToken);
        var comments = await db.Set<ArticleComment>().Where(c => ids.Contains(c.ContentItemId)).GroupBy(c => c.ContentItemId)
            .Select(g => new { Id = g.Key, Shown = g.Count(c => c.State == CommentState.Shown), Waiting = g.Count(c => c.State == CommentState.Waiting) }).ToDictionaryAsync(g => g.Id, cancellationToken);
        var stuck = await db.Set<StuckReport>().Where(r => ids.Contains(r.ContentItemId)).GroupBy(r => r.ContentItemId).Select(g => new { Id = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Id, g => g.Count, cancellationToken);
        var searches = await db.Set<ArticleSearch>().Where(s => ids.Contains(s.ContentItemId)).GroupBy(s => s.ContentItemId).Select(g => new { Id = g.Key, Count = g.Sum(s => s.Count) }).ToDictionaryAsync(g => g.Id, g => g.Count, cancellationToken);
        var published = await db.Set<ContentItemRecord>().Where(r => r.Published && ids.Contains(r.ContentItemId)).Select(r => r.ContentItemId).ToListAsync(cancellationToken);
        return [.. items.Select(item => new ArticleFigures
        {
            Item = item,
            IsPublished = published.Contains(item.ContentItemId),
            Weekly = [.. Enumerable.Range(0, ArticleFigures.Weeks).Select(week => days[item.ContentItemId].Where(d => (d.Day.DayNumber - first.DayNumber - 1) / 7 == week).Sum(d => d.Views))],
            Views = days[item.ContentItemId].Where(d => d.Day > today.AddDays(-ArticleFigures.Days)).Sum(d => d.Views),
            FormerViews = days[item.ContentItemId].Where(d => d.Day <= today.AddDays(-ArticleFigures.Days) && d.Day > today.AddDays(-2 * ArticleFigures.Days)).Sum(d => d.Views),
            Readers = readers.GetValueOrDefault(item.ContentItemId)?.Readers ?? 0,
            Helpful = readers.GetValueOrDefault(item.ContentItemId)?.Helpful ?? 0,
            NotHelpful = readers.GetValueOrDefault(item.ContentItemId)?.NotHelpful ?? 0,
            Comments = comments.GetValueOrDefault(item.ContentItemId)?.Shown ?? 0,
            Waiting = comments.GetValueOrDefault(item.ContentItemId)?.Waiting ?? 0,
            Stuck = stuck.GetValueOrDefault(item.ContentItemId),
            Searches = searches.GetValueOrDefault(item.ContentItemId),
        })];
    }
}
