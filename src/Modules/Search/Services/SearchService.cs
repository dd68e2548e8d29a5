using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;

namespace ItsmSite.Search.Services;

/// <summary>
/// Searches as who is acting. The index decides who may see what; each hit is then looked up in the data under the same scope,
/// so that an index that lags behind a change of audience shows nothing it should not.
/// </summary>
public sealed class SearchService(ISearchIndex index, IEnumerable<IIndexSource> sources, IActorAccessor actor)
{
    /// <summary>Finds what fits the query and the actor may see.</summary>
    public async Task<SearchResult> SearchAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var result = await index.SearchAsync(
            new SearchQuery(request.Text, actor.Current.Scope)
            {
                Types = request.Types,
                Culture = request.Culture,
                Filters = request.Filters,
                PreferredCulture = request.PreferredCulture,
                From = request.From,
                Size = request.Size,
            },
            cancellationToken);
        var visible = await FindVisibleAsync(result.Hits.Select(h => h.Key), cancellationToken);
        return result with { Hits = [.. result.Hits.Where(h => visible.Contains(h.Key))] };
    }

    /// <summary>Completes what is being typed, from what the actor may see.</summary>
    public async Task<IReadOnlyList<IndexSuggestion>> SuggestAsync(string text, string? preferredCulture, int size, CancellationToken cancellationToken)
    {
        var suggestions = await index.SuggestAsync(new SuggestQuery(text, actor.Current.Scope, preferredCulture, size), cancellationToken);
        var visible = await FindVisibleAsync(suggestions.Select(s => s.Key), cancellationToken);
        return [.. suggestions.Where(s => visible.Contains(s.Key))];
    }

    private async Task<HashSet<string>> FindVisibleAsync(IEnumerable<string> keys, CancellationToken cancellationToken)
    {
        var bySource = keys.ToLookup(key => key[..key.IndexOf(':', StringComparison.Ordinal)]);
        var visible = new HashSet<string>();
        foreach (var source in sources)
        {
            var own = bySource[source.Name].ToList();
            if (own.Count > 0) visible.UnionWith(await source.FindVisibleAsync(own, actor.Current.Scope, cancellationToken));
        }

        return visible;
    }
}
