using ItsmSite.Framework.Permissions;

namespace ItsmSite.Framework.Indexing;

/// <summary>Looks found documents up in the data, so that an index that lags behind a change of audience shows nothing it should not.</summary>
public sealed class VisibleDocuments(IEnumerable<IIndexSource> sources)
{
    /// <summary>Those of the hits that the scope may see now, in their order.</summary>
    public Task<IReadOnlyList<SearchHit>> KeepAsync(IReadOnlyList<SearchHit> hits, AudienceScope scope, CancellationToken cancellationToken) =>
        KeepAsync(hits, h => h.Key, scope, cancellationToken);

    /// <summary>Those of the suggestions that the scope may see now, in their order.</summary>
    public Task<IReadOnlyList<IndexSuggestion>> KeepAsync(IReadOnlyList<IndexSuggestion> suggestions, AudienceScope scope, CancellationToken cancellationToken) =>
        KeepAsync(suggestions, s => s.Key, scope, cancellationToken);

    /// <summary>Those of the keys that the scope may see now.</summary>
    public async Task<IReadOnlySet<string>> FindAsync(IEnumerable<string> keys, AudienceScope scope, CancellationToken cancellationToken)
    {
        var bySource = keys.ToLookup(key => key[..key.IndexOf(':', StringComparison.Ordinal)]);
        var visible = new HashSet<string>();
        foreach (var source in sources)
        {
            var own = bySource[source.Name].ToList();
            if (own.Count > 0) visible.UnionWith(await source.FindVisibleAsync(own, scope, cancellationToken));
        }

        return visible;
    }

    private async Task<IReadOnlyList<T>> KeepAsync<T>(IReadOnlyList<T> found, Func<T, string> keyOf, AudienceScope scope, CancellationToken cancellationToken)
    {
        if (found.Count == 0) return found;
        var visible = await FindAsync(found.Select(keyOf), scope, cancellationToken);
        return [.. found.Where(f => visible.Contains(keyOf(f)))];
    }
}
