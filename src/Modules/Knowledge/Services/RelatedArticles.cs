using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Models;

namespace ItsmSite.Knowledge.Services;

/// <summary>Articles about the same: those that a search for an article's title and keywords brings. None while the site has no search.</summary>
public sealed class RelatedArticles(
    IEnumerable<ISearchIndex> indexes, VisibleDocuments documents, RelatedHitsCache found, BriefCache<RelatedKey, IReadOnlyList<ArticleTranslation>> cache, IActorAccessor actor)
{
    private const int Most = 5;

    // A hit that fits much worse than the best one shares a word with the article, not its subject.
    private const double LeastShare = 0.28;

    /// <summary>Up to five others in the same language that the actor sees, the nearest first.</summary>
    public async Task<IReadOnlyList<ArticleTranslation>> FindAsync(ContentItem item, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (indexes.FirstOrDefault() is not { } index) return [];
        return await cache.GetAsync(new RelatedKey(actor.Current.UserId, item.ContentItemVersionId), async _ => await ReadAsync(index, item, cancellationToken)) ?? [];
    }

    private async Task<IReadOnlyList<ArticleTranslation>?> ReadAsync(ISearchIndex index, ContentItem item, CancellationToken cancellationToken)
    {
        if (await index.GetCursorAsync(cancellationToken) is not { } state) return [];
        var scope = actor.Current.Scope;
        var near = await found.GetAsync(item.ContentItemVersionId, state, scope, () => SearchAsync(index, item, scope, cancellationToken));
        return [.. (await documents.KeepAsync(near, scope, cancellationToken)).Select(h => new ArticleTranslation(h.Culture ?? "", string.Concat(h.Title.Select(t => t.Text)), h.Url))];
    }

    private static async Task<IReadOnlyList<SearchHit>> SearchAsync(ISearchIndex index, ContentItem item, AudienceScope scope, CancellationToken cancellationToken)
    {
        var culture = item.As<LocalizationPart>()?.Culture;
        var words = string.Join(' ', item.GetOrCreate<ArticlePart>().Keywords.Prepend(item.DisplayText)).Replace('"', ' ');
        var result = await index.SearchAsync(
            new SearchQuery(words, scope) { Types = [ArticlePart.ContentType], Culture = string.IsNullOrEmpty(culture) ? null : culture, Size = Most + 1 }, cancellationToken);
        return [.. result.Hits.Where(h => h.Score >= LeastShare * result.Hits[0].Score && h.Key != ContentManager.KeyOf(item.ContentItemId)).Take(Most)];
    }
}
