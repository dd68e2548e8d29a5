using System.Globalization;
using ItsmSite.Contents.Services;
using ItsmSite.Findability.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Findability.Gaps;

/// <summary>
/// Finds pages that the reader may edit and that could answer a gap: what those who search find, then what the reader finds with the same words or with others.
/// What the reader does not see is not even counted in a rank.
/// </summary>
public sealed class GapCandidates(
    SiteDbContext db, IEnumerable<ISearchIndex> indexes, VisibleDocuments visible, AudienceRegistry audiences, ContentFinder content, ContentDefinitions definitions, ContentLinks links, IActorAccessor actor)
{
    /// <summary>Most characters of the reader's own words.</summary>
    public const int MaxWordsLength = SearchEntry.MaxTextLength;

    private const int Searched = 30;
    private const int Most = 5;
    private const int MostSearches = 5;

    /// <summary>Whether pages can be the answer: not where readers may not see it, or put a filter before it.</summary>
    public static bool IsFor(GapView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.Gap.State is GapState.Open or GapState.Working && view.Cause is GapCause.Unknown or GapCause.NoContent or GapCause.WrongWords;
    }

    /// <summary>The pages, best first.</summary>
    /// <param name="view">A gap that the reader was shown.</param>
    /// <param name="words">Other words to look with; null for those of the gap.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<GapCandidate>> FindAsync(GapView view, string? words, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(view);
        if (indexes.FirstOrDefault() is not { Status.State: IndexState.Ready } index || words?.Length > MaxWordsLength) return [];
        var own = actor.Current.Scope;
        var roles = view.Roles.Take(1).Select(r => r.Role).DefaultIfEmpty(SiteRoles.Employee).ToList();
        var searchers = (await audiences.ResolveAsync("", roles, seesEverything: false, cancellationToken)).Intersect(own);
        var found = await SearchAsync(index, view.Gap.Text, searchers, cancellationToken);
        var others = await SearchAsync(index, words ?? view.Gap.Text, own, cancellationToken);
        var hits = (words is null ? found.Concat(others) : others).DistinctBy(h => h.Key).ToList();
        var rankOf = found.Select((hit, place) => (hit.Key, Rank: place + 1)).ToDictionary(h => h.Key, h => h.Rank);
        var searches = await ListSearchesAsync(view.Gap, cancellationToken);
        var items = await FindEditableAsync(hits, cancellationToken);
        return [.. hits.Select(hit => (Hit: hit, Url: items.GetValueOrDefault(hit.Key) is { } item ? links.ImproveUrl(item, searches) : null)).Where(c => c.Url is not null).Take(Most)
            .Select(c => new GapCandidate(string.Concat(c.Hit.Title.Select(part => part.Text)), c.Hit.Url, c.Hit.Culture, rankOf.TryGetValue(c.Hit.Key, out var rank) ? rank : null, c.Url!))];
    }

    private async Task<IReadOnlyList<SearchHit>> SearchAsync(ISearchIndex index, string text, AudienceScope scope, CancellationToken cancellationToken)
    {
        var query = new SearchQuery(text, scope) { PreferredCulture = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, Size = Searched };
        return await visible.KeepAsync((await index.SearchAsync(query, cancellationToken)).Hits, scope, cancellationToken);
    }

    // By key of their document; pages that are a document in each language have an editor without the coach.
    private async Task<Dictionary<string, ContentItem>> FindEditableAsync(List<SearchHit> hits, CancellationToken cancellationToken)
    {
        var ids = hits.Select(h => ContentManager.IdOf(h.Key)).OfType<string>().ToList();
        var types = (await definitions.ReadAsync(cancellationToken)).Types;
        var items = await content.FindVisibleAsync(ids, actor.Current.Scope, VersionOptions.Latest, cancellationToken);
        return items.Values.Where(i => types.GetValueOrDefault(i.ContentType) is { } type && actor.Current.CanEdit(i, type)).ToDictionary(i => ContentManager.KeyOf(i.ContentItemId));
    }

    /// <summary>What people typed, most frequent first.</summary>
    private async Task<IReadOnlyList<string>> ListSearchesAsync(SearchGap gap, CancellationToken cancellationToken)
    {
        var texts = await db.Set<SearchEntry>().AsNoTracking().Where(s => s.Group == gap.Group).GroupBy(s => s.Text)
            .Select(g => new { Text = g.Key, Count = g.Count() }).OrderByDescending(t => t.Count).ThenBy(t => t.Text).Take(MostSearches).Select(t => t.Text).ToListAsync(cancellationToken);
        return [.. texts.Prepend(gap.Text).Distinct().Take(MostSearches)];
    }
}
