using ItsmSite.Contents;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Indexes;
using ItsmSite.Knowledge.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Knowledge.Services;

/// <summary>Lists what waits for the actor: drafts to review, own requests, articles to look over.</summary>
public sealed class ReviewLists(SiteDbContext db, BriefCache<string, ReviewCounts> counts, IPeople people, IActorAccessor actor, TimeProvider time)
{
    private const int PageSize = 25;
    private const int MaxPages = 200;

    private Actor Actor => actor.Current;

    private IQueryable<ContentItemRecord> Visible => db.Set<ContentItemRecord>().AsNoTracking().VisibleTo(Actor.Scope);

    /// <summary>Drafts the actor was asked to review, the longest waiting first.</summary>
    public Task<ReviewListPage> ListAskedAsync(int page, CancellationToken cancellationToken) => PageAsync(
        ToReview().OrderBy(r => r.RequestedUtc).ThenBy(r => r.Id)
            .Join(Visible.Where(c => c.Latest), r => r.ContentItemId, c => c.ContentItemId, (r, c) => new ReviewRow(c.ContentItemId, c.DisplayText, r.RequestedBy, r.RequestedUtc, r.Note, r.State)),
        page, cancellationToken);

    /// <summary>Drafts the actor asked others to review that are not published yet, the newest request first.</summary>
    public Task<ReviewListPage> ListRequestedAsync(int page, CancellationToken cancellationToken)
    {
        var reviews = db.Set<ArticleReview>().AsNoTracking();
        var last = reviews.Where(r => r.RequestedBy == Actor.UserId && r.State != ReviewState.Withdrawn && !reviews.Any(n => n.ContentItemId == r.ContentItemId && n.Id > r.Id));
        return PageAsync(
            last.OrderByDescending(r => r.RequestedUtc).ThenByDescending(r => r.Id)
                .Join(Visible.Where(c => c.Latest && !c.Published), r => r.ContentItemId, c => c.ContentItemId, (r, c) => new ReviewRow(
                    c.ContentItemId, c.DisplayText, r.ReviewerId, r.RequestedUtc, r.Note, r.State == ReviewState.Approved && r.DecidedVersionId != c.ContentItemVersionId ? ReviewState.Outdated : r.State)),
            page, cancellationToken);
    }

    /// <summary>Published articles that are to be looked over, the longest due first.</summary>
    /// <param name="whose"><c>mine</c>, <c>team</c> (of a role of the actor's), or <c>all</c>, which is only for those who may edit all.</param>
    /// <param name="page">Number of the page, from 1.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<ReviewListPage> ListDueAsync(string whose, int page, CancellationToken cancellationToken)
    {
        var due = Due();
        if (whose == "team")
        {
            var teams = Actor.Roles.ToList();
            due = due.Where(d => d.Team != "" && teams.Contains(d.Team));
        }
        else if (whose != "all" || !Actor.Has(ContentPermissions.EditContent))
        {
            due = due.Where(d => d.Owner == Actor.UserId);
        }

        return PageAsync(
            due.OrderBy(d => d.ReviewDueUtc).ThenBy(d => d.ContentItemId)
                .Join(Visible.Where(c => c.Published), d => d.ContentItemId, c => c.ContentItemId, (d, c) => new ReviewRow(c.ContentItemId, c.DisplayText, d.Owner, d.ReviewDueUtc, d.Team, null)),
            page, cancellationToken);
    }

    /// <summary>How much waits for the actor; may be some seconds old.</summary>
    public async ValueTask<ReviewCounts> CountAsync(CancellationToken cancellationToken)
    {
        if (!Actor.IsPerson) return new ReviewCounts(0, 0);
        return (await counts.GetAsync(Actor.UserId, async _ => new ReviewCounts(
            await ToReview().CountAsync(r => Visible.Any(c => c.Latest && c.ContentItemId == r.ContentItemId), cancellationToken),
            Actor.CanWrite() ? await Due().CountAsync(d => d.Owner == Actor.UserId && Visible.Any(c => c.Published && c.ContentItemId == d.ContentItemId), cancellationToken) : 0)))!;
    }

    private IQueryable<ArticleReview> ToReview() => db.Set<ArticleReview>().AsNoTracking().Where(r => r.ReviewerId == Actor.UserId && r.State == ReviewState.Open);

    private IQueryable<ReviewDueIndex> Due()
    {
        var now = time.GetUtcNow().UtcDateTime;
        return db.Set<ReviewDueIndex>().AsNoTracking().Where(d => d.ReviewDueUtc <= now);
    }

    private async Task<ReviewListPage> PageAsync(IQueryable<ReviewRow> query, int page, CancellationToken cancellationToken)
    {
        var count = await query.CountAsync(cancellationToken);
        var rows = await query.Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken);
        var named = await people.FindByIdAsync([.. rows.Select(r => r.PersonId).Distinct()], cancellationToken);
        return new ReviewListPage(
            [.. rows.Select(r => named.GetValueOrDefault(r.PersonId) is { } person ? r with { Person = person.DisplayName, PersonIsGone = !person.IsActive } : r with { PersonIsGone = true })],
            Math.Min((count + PageSize - 1) / PageSize, MaxPages));
    }
}
