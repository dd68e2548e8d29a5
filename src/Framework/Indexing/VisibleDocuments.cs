using ItsmSite.Framework.Permissions;

namespace ItsmSite.Framework.Indexing;

/// <summary>Looks found documents up in the data, so that an index that lags behind a change of audience shows nothing it should not.</summary>
public sealed class VisibleDocuments(IEnumerable<IIndexSource> sources)
{
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
}
