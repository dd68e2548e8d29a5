using ItsmSite.Framework.Background;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ItsmSite.Search.Synonyms;

/// <summary>
/// Keeps the synonyms that searches use in line with the data: at once after a change of this process, within some seconds after one of
/// another. Between changes it reads one setting, which each change sets anew.
/// </summary>
public sealed class SynonymFollower(SynonymSnapshot snapshot, IServiceScopeFactory scopes, TimeProvider time, ILogger<SynonymFollower> logger)
    : PeriodicReader(TimeSpan.Zero, TimeSpan.FromSeconds(2), time, logger)
{
    /// <summary>Name of the setting that each change of the synonyms sets anew.</summary>
    public const string VersionSetting = "SynonymsVersion";

    private readonly SemaphoreSlim _reading = new(1, 1);
    private string? _version;

    /// <summary>Reads the synonyms where they changed.</summary>
    public override async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await _reading.WaitAsync(cancellationToken);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            // Read first: what changes while the sets are read is read again the next time.
            var version = await scope.ServiceProvider.GetRequiredService<SiteSettings>().FindAsync<string>(VersionSetting, cancellationToken) ?? "";
            if (version == _version) return;
            var sets = await scope.ServiceProvider.GetRequiredService<SiteDbContext>().Set<SynonymSet>().AsNoTracking().OrderBy(s => s.Id).Take(SynonymSet.Most).ToListAsync(cancellationToken);
            snapshot.Current = sets.Count == 0 ? SynonymMap.Empty : new SynonymMap([.. sets.Select(s => s.ToRule())]);
            _version = version;
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        _reading.Dispose();
        base.Dispose();
    }
}
