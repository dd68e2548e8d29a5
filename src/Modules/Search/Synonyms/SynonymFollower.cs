using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ItsmSite.Search.Synonyms;

/// <summary>
/// Keeps the synonyms that searches use in line with the data: at once after a change of this process, within some seconds after one of
/// another. Between changes it reads one setting, which each change sets anew.
/// </summary>
public sealed class SynonymFollower(SynonymSnapshot snapshot, IServiceScopeFactory scopes, ILogger<SynonymFollower> logger) : BackgroundService
{
    /// <summary>Name of the setting that each change of the synonyms sets anew.</summary>
    public const string VersionSetting = "SynonymsVersion";

    private static readonly TimeSpan s_poll = TimeSpan.FromSeconds(2);
    private readonly SemaphoreSlim _reading = new(1, 1);
    private string? _version;

    /// <summary>Reads the synonyms where they changed.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
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

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RefreshAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // Whatever went wrong with the synonyms, searches go on with those of before.
            catch (Exception error)
#pragma warning restore CA1031
            {
                logger.LogError(error, "The synonyms could not be read; trying again in {Seconds} s", s_poll.TotalSeconds);
            }

            await Task.Delay(s_poll, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
