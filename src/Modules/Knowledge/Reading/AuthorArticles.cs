using ItsmSite.Contents;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Indexes;
using ItsmSite.Knowledge.Models;
using ItsmSite.Knowledge.Services;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Knowledge.Reading;

/// <summary>Finds the articles whose figures the actor may look at: one's own, those of one's teams, or all with <c>EditContent</c>.</summary>
public sealed class AuthorArticles(SiteDbContext db, IPeople people, IActorAccessor actor)
{
    private const int MostTeams = 30;

    private Actor Actor => actor.Current;

    private IQueryable<ContentItemRecord> Visible => db.Set<ContentItemRecord>().AsNoTracking().VisibleTo(Actor.Scope).Where(r => r.ContentType == ArticlePart.ContentType);

    /// <summary>Whether the actor may look at everybody's.</summary>
    public bool CanSeeAll => Actor.Has(ContentPermissions.EditContent);

    /// <summary>Whether there is anything that the actor could look at: writers have articles of their own, teams have theirs.</summary>
    public bool CanSeeAny => Actor.CanWrite() || Actor.TeamNames().Any();

    /// <summary>Whether the actor may look at these.</summary>
    public bool CanSee(AuthorQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return query.Whose switch
        {
            Whose.All => CanSeeAll,
            Whose.Team => query.Team.Length == 0 ? CanSeeAny : CanSeeAll || Actor.TeamNames().Contains(query.Team),
            _ => Actor.CanWrite(),
        };
    }

    /// <summary>Teams whose articles the actor may look at, and which have some that are published and that the actor sees, by name.</summary>
    public async Task<IReadOnlyList<string>> ListTeamsAsync(CancellationToken cancellationToken)
    {
        var published = Visible.Where(r => r.Published);
        return await TeamRows("").Where(t => published.Any(r => r.ContentItemId == t.ContentItemId)).Select(t => t.Team).Distinct().Order().Take(MostTeams).ToListAsync(cancellationToken);
    }

    /// <summary>The articles of a query; none where the actor may not look at them.</summary>
    public IQueryable<ContentItemRecord> Of(AuthorQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var me = Actor.UserId;
        switch (query.Whose)
        {
            case Whose.All when CanSeeAll:
                return Visible.Where(r => r.Latest);
            case Whose.Team:
                var rows = query.Team.Length > 0 ? TeamRows(query.Team) : MineOf(TeamRows(""));
                return Visible.Where(r => r.Published && rows.Any(t => t.ContentItemId == r.ContentItemId));
            default:
                return Visible.Where(r => r.Latest && r.Owner == me);
        }
    }

    /// <summary>One article: in its newest version for those who may edit it, as it is published for its team; none for others.</summary>
    public IQueryable<ContentItemRecord> One(string contentItemId)
    {
        var (me, all, rows) = (Actor.UserId, CanSeeAll, TeamRows(""));
        return Visible.Where(r => r.ContentItemId == contentItemId && ((r.Latest && (all || r.Owner == me)) || (r.Published && rows.Any(t => t.ContentItemId == r.ContentItemId))))
            .OrderByDescending(r => r.Latest && (all || r.Owner == me)).ThenBy(r => r.Id).Take(1);
    }

    /// <summary>What a list names of articles, in the order of the query; their texts are not read.</summary>
    public async Task<IReadOnlyList<AuthorArticle>> ReadAsync(IQueryable<ContentItemRecord> articles, CancellationToken cancellationToken)
    {
        var (latest, published) = (db.Set<LatestArticleIndex>(), db.Set<PublishedArticleIndex>());
        return await articles.Select(r => new AuthorArticle(
            r.ContentItemId, r.DisplayText, r.Owner, r.CreatedUtc, r.ModifiedUtc,
            r.Latest ? latest.Where(l => l.ContentItemId == r.ContentItemId).Select(l => l.ReviewedUtc).FirstOrDefault() : published.Where(l => l.ContentItemId == r.ContentItemId).Select(l => l.ReviewedUtc).FirstOrDefault(),
            r.Latest ? latest.Where(l => l.ContentItemId == r.ContentItemId).Select(l => l.Culture).FirstOrDefault() : published.Where(l => l.ContentItemId == r.ContentItemId).Select(l => l.Culture).FirstOrDefault()))
            .ToListAsync(cancellationToken);
    }

    /// <summary>Whether the actor may edit an article.</summary>
    public bool CanEdit(AuthorArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return CanSeeAll || (Actor.CanWrite() && article.OwnerId == Actor.UserId);
    }

    /// <summary>Of these articles, those that the actor may edit, as <see cref="CanEdit"/>.</summary>
    public IQueryable<ContentItemRecord> Editable(IQueryable<ContentItemRecord> articles)
    {
        var (all, mine, me) = (CanSeeAll, Actor.CanWrite(), Actor.UserId);
        return articles.Where(r => all || (mine && r.Owner == me));
    }

    /// <summary>The owners of articles by user id.</summary>
    public Task<IReadOnlyDictionary<string, Person>> FindOwnersAsync(IReadOnlyList<AuthorArticle> articles, CancellationToken cancellationToken) =>
        people.FindByIdAsync([.. articles.Select(a => a.OwnerId).Distinct()], cancellationToken);

    // What articles say of their team, of teams that the actor may look at.
    private IQueryable<PublishedArticleIndex> TeamRows(string team)
    {
        var rows = db.Set<PublishedArticleIndex>().AsNoTracking().Where(t => t.Team != "");
        if (team.Length > 0) rows = rows.Where(t => t.Team == team);
        return CanSeeAll ? rows : MineOf(rows);
    }

    private IQueryable<PublishedArticleIndex> MineOf(IQueryable<PublishedArticleIndex> rows)
    {
        var mine = Actor.TeamNames().ToList();
        return rows.Where(t => mine.Contains(t.Team));
    }
}
