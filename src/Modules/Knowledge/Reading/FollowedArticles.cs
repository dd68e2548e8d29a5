using ItsmSite.Contents.Indexes;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Knowledge.Reading;

/// <summary>The home page's list of followed articles that changed since they were read.</summary>
public sealed class FollowedArticles(SiteDbContext db, ReadingLog log, IActorAccessor actor, IStringLocalizer<KnowledgeTexts> texts) : IHomeSection
{
    private const int Shown = 6;

    /// <inheritdoc />
    public int Order => 5;

    /// <inheritdoc />
    public async Task<HomeSection?> BuildAsync(CancellationToken cancellationToken)
    {
        var me = actor.Current.UserId;
        if (!actor.Current.IsPerson) return null;
        var published = db.Set<ContentItemRecord>().AsNoTracking().VisibleTo(actor.Current.Scope).Where(r => r.Published);
        var rows = await db.Set<ReaderState>().Where(s => s.UserId == me && s.Follows)
            .Join(published, s => s.ContentItemId, r => r.ContentItemId, (s, r) => new { s.VersionId, Record = r }).Where(f => f.VersionId != f.Record.ContentItemVersionId)
            .OrderByDescending(f => f.Record.ModifiedUtc).ThenByDescending(f => f.Record.Id).Take(Shown)
            .Select(f => new
            {
                f.Record.ContentItemId, f.Record.ContentItemVersionId, f.Record.DisplayText, f.Record.ModifiedUtc,
                Path = db.Set<AutorouteIndex>().Where(r => r.ContentItemId == f.Record.ContentItemId).Select(r => r.Path).FirstOrDefault(),
            }).ToListAsync(cancellationToken);
        var news = rows.Where(r => log.FindLast(r.ContentItemId, me)?.VersionId != r.ContentItemVersionId).ToList();
        return news.Count == 0 ? null : new HomeSection(texts["Changed, and you follow it"], [.. news.Select(r => new HomeLink(r.DisplayText, ContentNames.UrlOf(r.ContentItemId, r.Path), "", r.ModifiedUtc))]);
    }
}
