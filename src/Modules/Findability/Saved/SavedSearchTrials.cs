using ItsmSite.Contents.Services;
using ItsmSite.Findability.Coach;
using ItsmSite.Findability.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Search.Analysis;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Findability.Saved;

/// <summary>
/// Tries saved searches against a draft laid over the index: which of them publishing it would make worse, and which of its own better. Only those whose page
/// the author sees are tried, and as in <see cref="ReplayScopes"/> what the author does not see is not even counted.
/// </summary>
public sealed class SavedSearchTrials(SiteDbContext db, PublishedPages pages, SearchGroups groups, ReplayScopes scopes)
{
    // Two trials: what shares no word with a draft is hardly moved by it.
    private const int MostTried = 2 * IndexTrial.MaxQueries;
    private const int ShortStem = 4;
    private const int Ending = 2;

    /// <summary>The saved searches that would change, drops first. Nothing is stored.</summary>
    /// <param name="index">The index.</param>
    /// <param name="document">The draft as it would be indexed.</param>
    /// <param name="item">The draft.</param>
    /// <param name="readers">Whom it is for.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<SavedSearchEffect>> FindAsync(ISearchIndex index, IndexDocument document, ContentItem item, Audience readers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(item);
        var saved = await db.Set<SavedSearch>().AsNoTracking().Join(pages.Visible, s => s.ContentItemId, r => r.ContentItemId, (s, r) => new { Search = s, Page = r.DisplayText })
            .OrderBy(s => s.Search.Id).Take(SavedSearch.Most).ToListAsync(cancellationToken);
        var text = string.Join(' ', [document.Title, .. document.Keywords, document.Body]);
        var tried = saved.Select(s => (s.Search, s.Page, IsOwn: s.Search.ContentItemId == item.ContentItemId, Share: ShareOf(s.Search.Text, text)))
            .Where(s => s.IsOwn || s.Share > 0).OrderByDescending(s => s.IsOwn).ThenByDescending(s => s.Share).ThenBy(s => s.Search.Id).Take(MostTried).ToList();
        var scopeOf = new Dictionary<string, AudienceScope>();
        foreach (var role in tried.Select(s => s.Search.Role).Distinct()) scopeOf[role] = await scopes.FindAsync(role, readers, cancellationToken);
        var effects = new List<SavedSearchEffect>();
        foreach (var few in tried.Chunk(IndexTrial.MaxQueries))
        {
            var queries = few.Select(s => new SearchQuery(s.Search.Text, scopeOf[s.Search.Role]) { PreferredCulture = s.Search.Culture, Size = SavedSearchChecks.Depth });
            var results = await index.TryAsync(new IndexTrial(document, [.. queries]), cancellationToken);
            effects.AddRange(few.Zip(results, (s, result) => new SavedSearchEffect(
                s.Search.Text, s.Page, PublishedPages.AddressOf(s.Search.ContentItemId), s.IsOwn,
                SavedSearchChecks.RankOf(result.FormerHits, s.Search.ContentItemId), SavedSearchChecks.RankOf(result.Hits, s.Search.ContentItemId), s.Search.WantedRank)));
        }

        return [.. effects.Where(e => e.IsWorse || (e.IsOwn && e.IsBetter)).OrderByDescending(e => e.IsDrop).ThenByDescending(e => e.IsWorse)];
    }

    // How much of a search stands in a text, roughly: by the beginnings of its words' stems, whatever their endings are.
    private double ShareOf(string search, string text)
    {
        var words = groups.WordsOf(search);
        return words.Count == 0 ? 0 : (double)words.Count(word => text.Contains(word[..Math.Max(Math.Min(ShortStem, word.Length), word.Length - Ending)], StringComparison.OrdinalIgnoreCase)) / words.Count;
    }
}
