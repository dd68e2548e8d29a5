using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using Microsoft.Extensions.Caching.Memory;

namespace ItsmSite.Knowledge.Services;

/// <summary>
/// Keeps for some minutes what a search for related articles brought, until something is published, shared by all who may see the same: a search costs more than
/// the rest of the page. Whether a reader still sees each of them has to be asked anew.
/// </summary>
public sealed class RelatedHitsCache : IDisposable
{
    private const int MostEntries = 5_000;
    private static readonly TimeSpan s_lifetime = TimeSpan.FromMinutes(5);
    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = MostEntries });

    /// <summary>What is kept for a version, a state of the index and those who see as much, or what <paramref name="search"/> brings.</summary>
    public async Task<IReadOnlyList<SearchHit>> GetAsync(string versionId, IndexCursor state, AudienceScope scope, Func<Task<IReadOnlyList<SearchHit>>> search)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(search);
        var key = (versionId, state, scope.IsEverything, string.Join(',', scope.Audiences.Order()), string.Join(',', scope.HiddenTypes.Order(StringComparer.Ordinal)));
        if (_cache.TryGetValue<IReadOnlyList<SearchHit>>(key, out var kept) && kept is not null) return kept;
        return _cache.Set(key, await search(), new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = s_lifetime });
    }

    /// <inheritdoc />
    public void Dispose() => _cache.Dispose();
}
