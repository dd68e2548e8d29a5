using ItsmSite.Framework.Content;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using ItsmSite.Search.Analysis;

namespace ItsmSite.Findability.Gaps;

/// <summary>
/// Searches again as those who searched. A hit is good when title and excerpt hold all the words that say something, of four and more words three
/// quarters: the search forgives so much that a hit alone is no answer.
/// </summary>
public sealed class SearchReplay(ISearchIndex index, VisibleDocuments documents, AudienceRegistry audiences, SearchGroups groups)
{
    /// <summary>Ranks that count as an answer.</summary>
    public const int Top = 3;

    private const int Size = 10;
    private const int ManyWords = 4;
    private const double Share = .75;

    /// <summary>Whether searches can be replayed now: while the index is being made they would find too little.</summary>
    public bool IsReady => index.Status.State == IndexState.Ready;

    /// <summary>What people with these roles find now, without filters, best first.</summary>
    public async Task<IReadOnlyList<ReplayedHit>> AsRolesAsync(string text, string culture, IReadOnlyCollection<string> roles, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(roles);
        return await SearchAsync(text, culture, await audiences.ResolveAsync("", roles, seesEverything: roles.Contains(SiteRoles.Administrator), cancellationToken), cancellationToken);
    }

    /// <summary>What is found by who sees all that is not private.</summary>
    public async Task<IReadOnlyList<ReplayedHit>> AsAllAsync(string text, string culture, CancellationToken cancellationToken) =>
        await SearchAsync(text, culture, await audiences.ResolveAsync("", [], seesEverything: true, cancellationToken), cancellationToken);

    private async Task<IReadOnlyList<ReplayedHit>> SearchAsync(string text, string culture, AudienceScope scope, CancellationToken cancellationToken)
    {
        var result = await index.SearchAsync(new SearchQuery(text, scope) { PreferredCulture = culture, Size = Size }, cancellationToken);
        var hits = await documents.KeepAsync(result.Hits, scope, cancellationToken);
        var words = groups.WordsOf(text).Count;
        return [.. hits.Select(h => new ReplayedHit(ContentManager.IdOf(h.Key) is { } id ? ContentManager.KeyOf(id) : h.Key, IsGood(h, words)))];
    }

    private bool IsGood(SearchHit hit, int words)
    {
        var found = hit.Title.Concat(hit.Snippet).Where(f => f.Marked).SelectMany(f => groups.WordsOf(f.Text)).Distinct().Count();
        return words > 0 && found >= (words >= ManyWords ? Math.Ceiling(words * Share) : words);
    }
}
