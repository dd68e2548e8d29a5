using ItsmSite.Contents;
using ItsmSite.Contents.Indexes;
using ItsmSite.Contents.Models;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Indexes;
using ItsmSite.Knowledge.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Knowledge.Services;

/// <summary>The language versions of articles.</summary>
public sealed class ArticleLanguages(SiteDbContext db, IActorAccessor actor)
{
    private const int MostLanguages = 20;

    /// <summary>An article's published translations that the actor sees, and its original where that is newer; one query.</summary>
    public async Task<(IReadOnlyList<ArticleTranslation> Translations, ArticleOriginal? Newer)> FindAsync(ContentItem item, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.As<LocalizationPart>() is not { LocalizationSet.Length: > 0 } part) return ([], null);
        var published = db.Set<ContentItemRecord>().AsNoTracking().Where(c => c.Published);
        var visible = published.VisibleTo(actor.Current.Scope);
        // Of what the actor does not see, dates only are read: they decide whether this one is older.
        var rows = await db.Set<LocalizationIndex>().AsNoTracking()
            .Where(l => l.LocalizationSet == part.LocalizationSet && l.ContentItemId != item.ContentItemId)
            .Join(published, l => l.ContentItemId, c => c.ContentItemId, (l, c) => new
            {
                l.ContentItemId, l.Culture, c.CreatedUtc, c.PublishedUtc, c.Owner,
                Title = visible.Where(v => v.Id == c.Id).Select(v => v.DisplayText).FirstOrDefault(),
                Path = db.Set<AutorouteIndex>().Where(r => r.ContentItemId == c.ContentItemId).Select(r => r.Path).FirstOrDefault(),
            })
            .OrderBy(r => r.Culture).ThenBy(r => r.ContentItemId).Take(MostLanguages).ToListAsync(cancellationToken);
        var translations = rows.Where(r => r.Title is not null && r.Path is not null).ToDictionary(r => r.ContentItemId, r => new ArticleTranslation(r.Culture, r.Title!, AutoroutePath.ToUrl(r.Path!)));
        IReadOnlyList<ArticleTranslation> others = [.. rows.Where(r => r.Culture != part.Culture).Select(r => translations.GetValueOrDefault(r.ContentItemId)).OfType<ArticleTranslation>()];
        if (!item.Published) return (others, null);

        var own = VersionOf(item);
        var original = LanguageVersion.OriginalOf(part.LocalizationSet, [own, .. rows.Select(r => new LanguageVersion(r.ContentItemId, r.CreatedUtc, r.PublishedUtc ?? r.CreatedUtc))]);
        if (!own.IsOlderThan(original)) return (others, null);
        var canEdit = actor.Current.Has(ContentPermissions.EditContent) || rows.First(r => r.ContentItemId == original.ContentItemId).Owner == actor.Current.UserId;
        return (others, new ArticleOriginal(original.ContentItemId, translations.GetValueOrDefault(original.ContentItemId), own.CheckedUtc, canEdit));
    }

    /// <summary>The article of a set that is written in a language, drafts included where they are the newest; null where there is none.</summary>
    /// <param name="set">Id of the set.</param>
    /// <param name="culture">The language.</param>
    /// <param name="besides">Id of an article that does not count.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<string?> FindInAsync(string set, string culture, string besides, CancellationToken cancellationToken) => db.Set<LanguageIndex>().AsNoTracking()
        .Where(l => l.LocalizationSet == set && l.Culture == culture && l.ContentItemId != besides).OrderBy(l => l.Id).Select(l => l.ContentItemId).FirstOrDefaultAsync(cancellationToken);

    private static LanguageVersion VersionOf(ContentItem item)
    {
        var published = item.PublishedUtc ?? default;
        var reviewed = item.As<ArticlePart>()?.ReviewedUtc ?? published;
        return new LanguageVersion(item.ContentItemId, item.CreatedUtc ?? published, reviewed > published ? reviewed : published);
    }
}
