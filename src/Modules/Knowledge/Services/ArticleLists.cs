using ItsmSite.Contents;
using ItsmSite.Contents.Indexes;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Indexes;
using ItsmSite.Knowledge.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Knowledge.Services;

/// <summary>Lists of articles that the actor may see.</summary>
public sealed class ArticleLists(SiteDbContext db, IActorAccessor actor)
{
    /// <summary>Deepest page that can be opened; further on one searches.</summary>
    private const int MaxPages = 500;

    private IQueryable<ContentItemRecord> Articles => db.Set<ContentItemRecord>().AsNoTracking().Where(c => c.ContentType == ArticlePart.ContentType).VisibleTo(actor.Current.Scope);

    /// <summary>What is published, the newest change first.</summary>
    /// <param name="culture">Only this language, or null.</param>
    /// <param name="page">Number of the page, from 1.</param>
    /// <param name="size">Articles on a page.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<ArticleListPage> ListPublishedAsync(string? culture, int page, int size, CancellationToken cancellationToken) =>
        PageAsync<PublishedArticleIndex>(Published(culture), page, size, cancellationToken);

    /// <summary>The newest of what is published, without counting the rest.</summary>
    /// <param name="culture">Only this language, or null.</param>
    /// <param name="size">Articles at most.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<IReadOnlyList<ArticleSummary>> ListNewestAsync(string? culture, int size, CancellationToken cancellationToken) =>
        ReadAsync<PublishedArticleIndex>(Published(culture), 0, size, cancellationToken);

    /// <summary>Drafts the actor may edit: one's own, or all with <c>EditContent</c>.</summary>
    /// <param name="page">Number of the page, from 1.</param>
    /// <param name="size">Articles on a page.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<ArticleListPage> ListDraftsAsync(int page, int size, CancellationToken cancellationToken) =>
        PageAsync<LatestArticleIndex>(Editable(retired: false), page, size, cancellationToken);

    /// <summary>Retired articles the actor may edit: one's own, or all with <c>EditContent</c>.</summary>
    /// <param name="page">Number of the page, from 1.</param>
    /// <param name="size">Articles on a page.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<ArticleListPage> ListRetiredAsync(int page, int size, CancellationToken cancellationToken) =>
        PageAsync<LatestArticleIndex>(Editable(retired: true), page, size, cancellationToken);

    private IQueryable<ContentItemRecord> Editable(bool retired)
    {
        var retirements = db.Set<RetiredIndex>();
        var query = Articles.Where(c => c.Latest && !c.Published && retirements.Any(r => r.ContentItemId == c.ContentItemId) == retired);
        if (!actor.Current.Has(ContentPermissions.EditContent)) query = query.Where(c => c.Owner == actor.Current.UserId);
        return query;
    }

    private IQueryable<ContentItemRecord> Published(string? culture)
    {
        var query = Articles.Where(c => c.Published);
        if (string.IsNullOrEmpty(culture)) return query;
        var languages = db.Set<LocalizationIndex>().Where(l => l.Culture == culture);
        return query.Where(c => languages.Any(l => l.ContentItemId == c.ContentItemId));
    }

    private async Task<ArticleListPage> PageAsync<TRow>(IQueryable<ContentItemRecord> query, int page, int size, CancellationToken cancellationToken)
        where TRow : ArticleListRow
    {
        var count = await query.CountAsync(cancellationToken);
        return new ArticleListPage(await ReadAsync<TRow>(query, (page - 1) * size, size, cancellationToken), Math.Min((count + size - 1) / size, MaxPages));
    }

    // The page is found in an index; what it shows is looked up for its rows alone, and never in the text.
    private async Task<IReadOnlyList<ArticleSummary>> ReadAsync<TRow>(IQueryable<ContentItemRecord> query, int from, int size, CancellationToken cancellationToken)
        where TRow : ArticleListRow
    {
        var page = query.OrderByDescending(c => c.ModifiedUtc).ThenByDescending(c => c.Id).Skip(from).Take(size).Select(c => c.Id);
        var rows = await Articles.Where(c => page.Contains(c.Id)).OrderByDescending(c => c.ModifiedUtc).ThenByDescending(c => c.Id)
            .Select(c => new
            {
                c.ContentItemId, c.DisplayText, c.Published, c.ModifiedUtc,
                Path = db.Set<AutorouteIndex>().Where(r => r.ContentItemId == c.ContentItemId).Select(r => r.Path).FirstOrDefault(),
                Summary = db.Set<TRow>().Where(r => r.ContentItemId == c.ContentItemId).Select(r => r.Summary).FirstOrDefault(),
                Culture = db.Set<TRow>().Where(r => r.ContentItemId == c.ContentItemId).Select(r => r.Culture).FirstOrDefault(),
            }).ToListAsync(cancellationToken);
        return [.. rows.Select(r => new ArticleSummary(
            r.DisplayText, r.Published ? ContentNames.UrlOf(r.ContentItemId, r.Path) : $"/articles/id/{r.ContentItemId}?draft=true", r.Summary ?? "", r.Culture, r.ModifiedUtc))];
    }
}
