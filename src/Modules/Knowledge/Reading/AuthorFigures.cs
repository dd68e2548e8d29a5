using ItsmSite.Contents.Discussions;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Knowledge.Reading;

/// <summary>Tells how articles are read to those who look after them, see <see cref="AuthorArticles"/>.</summary>
public sealed class AuthorFigures(SiteDbContext db, AuthorArticles articles, ReadingWriter writer, TimeProvider time)
{
    /// <summary>Articles on a page.</summary>
    public const int PageSize = 20;

    private const int MaxPages = 100;
    private const int MostSearches = 20;
    private const int MostNotes = 50;

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>A page of articles with their figures.</summary>
    /// <param name="query">Which ones.</param>
    /// <param name="page">Number of the page, from 1.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<AuthorPage> ListAsync(AuthorQuery query, int page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        await writer.FlushAsync(cancellationToken);
        page = Math.Clamp(page, 1, MaxPages);
        var ordered = Ordered(articles.Of(query), query.List);
        var count = await ordered.Take((PageSize * MaxPages) + 1).CountAsync(cancellationToken);
        var shown = await articles.ReadAsync(ordered.Skip((page - 1) * PageSize).Take(PageSize), cancellationToken);
        return new AuthorPage(await MeasureAsync(shown, cancellationToken), Math.Min((count + PageSize - 1) / PageSize, MaxPages));
    }

    /// <summary>Figures of all the articles together.</summary>
    public async Task<AuthorTotals> SumAsync(AuthorQuery query, CancellationToken cancellationToken)
    {
        var (today, counted) = (Today, articles.Of(query));
        var (month, before) = (today.AddDays(-ArticleFigures.Days), today.AddDays(-2 * ArticleFigures.Days));
        var views = await db.Set<ArticleDay>().Where(d => d.Day > before).Join(counted, d => d.ContentItemId, r => r.ContentItemId, (d, _) => d)
            .GroupBy(d => d.Day > month).Select(g => new { IsThisMonth = g.Key, Views = g.Sum(d => d.Views) }).ToListAsync(cancellationToken);
        var votes = await db.Set<ReaderState>().Where(s => s.Helpful != null).Join(counted, s => s.ContentItemId, r => r.ContentItemId, (s, _) => s)
            .GroupBy(s => s.Helpful).Select(g => new { Helpful = g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        return new AuthorTotals(
            await counted.CountAsync(r => db.Set<ContentItemRecord>().Any(p => p.ContentItemId == r.ContentItemId && p.Published), cancellationToken),
            views.Where(v => v.IsThisMonth).Sum(v => v.Views),
            views.Where(v => !v.IsThisMonth).Sum(v => v.Views),
            votes.Where(v => v.Helpful == true).Sum(v => v.Count),
            votes.Where(v => v.Helpful == false).Sum(v => v.Count),
            await db.Set<ArticleComment>().Where(c => c.State == CommentState.Waiting).Join(articles.Editable(counted), c => c.ContentItemId, r => r.ContentItemId, (c, _) => c.Id).CountAsync(cancellationToken));
    }

    /// <summary>How one article is read, or null where the actor does not look after it.</summary>
    public async Task<ArticleReadership?> FindAsync(string contentItemId, CancellationToken cancellationToken)
    {
        await writer.FlushAsync(cancellationToken);
        var found = await articles.ReadAsync(articles.One(contentItemId), cancellationToken);
        if (found.Count == 0) return null;
        var figures = (await MeasureAsync(found, cancellationToken))[0];
        var searches = await db.Set<ArticleSearch>().AsNoTracking().Where(s => s.ContentItemId == contentItemId).OrderByDescending(s => s.Count).ThenBy(s => s.Text).Take(MostSearches).ToListAsync(cancellationToken);
        var against = db.Set<ReaderState>().Where(s => s.ContentItemId == contentItemId && s.Helpful == false);
        var reasons = await against.GroupBy(s => s.Reason).Select(g => new { Reason = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Reason, g => g.Count, cancellationToken);
        var notes = await against.Where(s => s.Note != "").OrderByDescending(s => s.VotedUtc).ThenBy(s => s.UserId).Take(MostNotes).Select(s => s.Note).ToListAsync(cancellationToken);
        return new ArticleReadership(figures, searches, reasons, notes);
    }

    private IQueryable<ContentItemRecord> Ordered(IQueryable<ContentItemRecord> records, AuthorList list)
    {
        var days = db.Set<ArticleDay>();
        var (month, quarter) = (Today.AddDays(-ArticleFigures.Days), Today.AddDays(-7 * ArticleFigures.Weeks));
        switch (list)
        {
            case AuthorList.Read:
                var read = days.Where(d => d.Day > month).GroupBy(d => d.ContentItemId).Select(g => new { ContentItemId = g.Key, Views = g.Sum(d => d.Views) });
                return records.Join(read, r => r.ContentItemId, d => d.ContentItemId, (r, d) => new { Record = r, d.Views }).OrderByDescending(r => r.Views).ThenByDescending(r => r.Record.Id).Select(r => r.Record);
            case AuthorList.Unread:
                records = records.Where(r => r.Published && !days.Any(d => d.ContentItemId == r.ContentItemId && d.Day > quarter));
                break;
        }

        return records.OrderByDescending(r => r.ModifiedUtc).ThenByDescending(r => r.Id);
    }

    private async Task<IReadOnlyList<ArticleFigures>> MeasureAsync(IReadOnlyList<AuthorArticle> items, CancellationToken cancellationToken)
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
        var owners = await articles.FindOwnersAsync(items, cancellationToken);
        return [.. items.Select(item => new ArticleFigures
        {
            Article = item,
            Owner = owners.GetValueOrDefault(item.OwnerId)?.DisplayName ?? "",
            CanEdit = articles.CanEdit(item),
            IsPublished = published.Contains(item.ContentItemId),
            Weekly = [.. Enumerable.Range(0, ArticleFigures.Weeks).Select(week => days[item.ContentItemId].Where(d => (d.Day.DayNumber - first.DayNumber - 1) / 7 == week).Sum(d => d.Views))],
            Views = days[item.ContentItemId].Where(d => d.Day > today.AddDays(-ArticleFigures.Days)).Sum(d => d.Views),
            FormerViews = days[item.ContentItemId].Where(d => d.Day <= today.AddDays(-ArticleFigures.Days) && d.Day > today.AddDays(-2 * ArticleFigures.Days)).Sum(d => d.Views),
            Readers = readers.GetValueOrDefault(item.ContentItemId)?.Readers ?? 0,
            Helpful = readers.GetValueOrDefault(item.ContentItemId)?.Helpful ?? 0,
            NotHelpful = readers.GetValueOrDefault(item.ContentItemId)?.NotHelpful ?? 0,
            Comments = comments.GetValueOrDefault(item.ContentItemId)?.Shown ?? 0,
            Waiting = articles.CanEdit(item) ? comments.GetValueOrDefault(item.ContentItemId)?.Waiting ?? 0 : 0,
            Stuck = stuck.GetValueOrDefault(item.ContentItemId),
            Searches = searches.GetValueOrDefault(item.ContentItemId),
        })];
    }
}
