using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Framework.Permissions;

/// <summary>
/// Interns audiences and resolves people to the ids that include them. Audiences are few and never change once interned,
/// so they are kept in memory; those interned by another process are picked up within a second.
/// </summary>
public sealed class AudienceRegistry(IServiceScopeFactory scopes, WriterGate gate, PublicAudience everybody, ShellFeatures features, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan s_freshness = TimeSpan.FromSeconds(1);
    private readonly SemaphoreSlim _loading = new(1, 1);
    private volatile Snapshot _known = new([], [], DateTimeOffset.MinValue);

    /// <summary>The id of an audience, or 0 where it was never interned; for changes that are only tried out.</summary>
    public async Task<int> FindIdAsync(Audience audience, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(audience);
        if (!_known.Ids.ContainsKey(audience.Key)) await RefreshAsync(cancellationToken, onlyWhenStale: true);
        return _known.Ids.GetValueOrDefault(audience.Key);
    }

    /// <summary>The id of an audience, interning it when it is new.</summary>
    public async Task<int> GetIdAsync(Audience audience, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(audience);
        if (_known.Ids.TryGetValue(audience.Key, out var id)) return id;
        await RefreshAsync(cancellationToken);
        if (_known.Ids.TryGetValue(audience.Key, out id)) return id;

        await using (var scope = scopes.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
            using (await gate.EnterAsync(cancellationToken))
            {
                // Two processes may intern the same audience at once: the unique key lets one in, and both read its id.
                await db.Database.ExecuteSqlAsync($"""INSERT INTO "Audiences" ("Key") VALUES ({audience.Key}) ON CONFLICT DO NOTHING""", cancellationToken);
            }
        }

        await RefreshAsync(cancellationToken);
        return _known.Ids[audience.Key];
    }

    /// <summary>All audiences that include a person.</summary>
    /// <param name="userName">The person; empty for the program itself.</param>
    /// <param name="roles">The person's roles.</param>
    /// <param name="seesEverything">Whether all audiences that are not private count too.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<AudienceScope> ResolveAsync(string userName, IReadOnlyCollection<string> roles, bool seesEverything, CancellationToken cancellationToken)
    {
        if (IsStale) await RefreshAsync(cancellationToken, onlyWhenStale: true);
        return AudienceScope.Of(_known.Audiences.Where(a => (seesEverything && !a.Value.IsPrivate) || a.Value.Includes(userName, roles)).Select(a => a.Key), features.HiddenContentTypes);
    }

    /// <summary>The audiences of some ids; those that were never interned are missing.</summary>
    public async Task<IReadOnlyDictionary<int, Audience>> FindAsync(IEnumerable<int> ids, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ids);
        if (IsStale) await RefreshAsync(cancellationToken, onlyWhenStale: true);
        var known = _known.Audiences;
        return ids.Where(known.ContainsKey).ToDictionary(id => id, id => known[id]);
    }

    /// <inheritdoc />
    public void Dispose() => _loading.Dispose();

    private bool IsStale => time.GetUtcNow() - _known.LoadedAt > s_freshness;

    private async Task RefreshAsync(CancellationToken cancellationToken, bool onlyWhenStale = false)
    {
        await _loading.WaitAsync(cancellationToken);
        try
        {
            // Those who waited together need one reading only.
            if (onlyWhenStale && !IsStale) return;
            await using var scope = scopes.CreateAsyncScope();
            var rows = await scope.ServiceProvider.GetRequiredService<SiteDbContext>().Set<AudienceRecord>().AsNoTracking().ToListAsync(cancellationToken);
            everybody.Id = rows.FirstOrDefault(r => r.Key == Audience.Everyone.Key)?.Id;
            _known = new Snapshot(rows.ToDictionary(r => r.Key, r => r.Id), rows.ToDictionary(r => r.Id, r => Audience.Parse(r.Key)), time.GetUtcNow());
        }
        finally
        {
            _loading.Release();
        }
    }

    private sealed record Snapshot(Dictionary<string, int> Ids, Dictionary<int, Audience> Audiences, DateTimeOffset LoadedAt);
}
