using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ItsmSite.Search.Services;

/// <summary>
/// Follows the change log: loads the present state of what changed and commits it to the index together with the position reached.
/// Makes the index anew when it is missing, damaged, or follows another database.
/// </summary>
public sealed class IndexFollower(ISearchIndex index, IndexOwnership ownership, IServiceScopeFactory scopes, IChangeSignal signal, ILogger<IndexFollower> logger)
    : BackgroundService, IIndexFollower
{
    /// <summary>Name of the setting that identifies the database; a restored one has another.</summary>
    public const string EpochSetting = "Epoch";

    private const int BatchSize = 500;
    private static readonly TimeSpan s_poll = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_pauseAfterFailure = TimeSpan.FromSeconds(10);

    /// <inheritdoc />
    public async Task CatchUpAsync(IProgress<long>? progress, CancellationToken cancellationToken)
    {
        if (!ownership.TryClaim()) return;
        using (await ownership.EnterAsync(cancellationToken))
        {
            var epoch = await EpochAsync(cancellationToken);
            if (await index.GetCursorAsync(cancellationToken) is not { } cursor || cursor.Epoch != epoch) await RebuildCoreAsync(epoch, progress, cancellationToken);
            else await FollowAsync(cursor, progress, cancellationToken);
        }
    }

    /// <inheritdoc />
    public async Task<long> RebuildAsync(IProgress<long>? progress, CancellationToken cancellationToken)
    {
        if (!ownership.TryClaim()) throw new InvalidOperationException("A running server owns the index. Stop it first, or rebuild from its Workbench.");
        using (await ownership.EnterAsync(cancellationToken))
        {
            return await RebuildCoreAsync(await EpochAsync(cancellationToken), progress, cancellationToken);
        }
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The server answers while a missing index is being made.
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await CatchUpAsync(null, stoppingToken);
                await signal.WaitAsync(s_poll, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // Whatever went wrong with the index, the site goes on and the index is tried again.
            catch (Exception error)
#pragma warning restore CA1031
            {
                logger.LogError(error, "The index could not follow the changes; trying again in {Seconds} s", s_pauseAfterFailure.TotalSeconds);
                await Task.Delay(s_pauseAfterFailure, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task FollowAsync(IndexCursor cursor, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        for (long handled = 0; ;)
        {
            await using var scope = scopes.CreateAsyncScope();
            var log = scope.ServiceProvider.GetRequiredService<SiteDbContext>().Set<ChangeLogEntry>();
            var entries = await log.AsNoTracking().Where(e => e.Id > cursor.Position).OrderBy(e => e.Id).Take(BatchSize).ToListAsync(cancellationToken);
            if (entries.Count == 0) return;

            var changes = new List<IndexChange>();
            var sources = scope.ServiceProvider.GetServices<IIndexSource>().ToDictionary(s => s.Name);
            foreach (var group in entries.GroupBy(e => e.Source))
            {
                var keys = group.Select(e => e.Key).Distinct().ToList();
                // A source whose feature is off has nothing to be found.
                changes.AddRange(sources.TryGetValue(group.Key, out var source) ? await source.LoadAsync(keys, cancellationToken) : keys.Select(k => new IndexChange(k, null)));
            }

            cursor = cursor with { Position = entries[^1].Id };
            await index.ApplyAsync(changes, cursor, cancellationToken);
            handled += changes.Count;
            progress?.Report(handled);
        }
    }

    private async Task<long> RebuildCoreAsync(string epoch, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var log = scope.ServiceProvider.GetRequiredService<SiteDbContext>().Set<ChangeLogEntry>();
        // Read first: what changes while the data is read is followed afterwards once more.
        var position = await log.MaxAsync(e => (long?)e.Id, cancellationToken) ?? 0;
        long count = 0;
        await using var rebuild = await index.StartRebuildAsync(cancellationToken);
        foreach (var source in scope.ServiceProvider.GetServices<IIndexSource>())
        {
            await foreach (var batch in source.ReadAllAsync(cancellationToken))
            {
                await rebuild.AddAsync(batch, cancellationToken);
                count += batch.Count;
                progress?.Report(count);
            }
        }

        await rebuild.CompleteAsync(new IndexCursor(epoch, position), cancellationToken);
        logger.LogInformation("Index made anew with {Count} documents", count);
        await FollowAsync(new IndexCursor(epoch, position), progress, cancellationToken);
        return count;
    }

    private async Task<string> EpochAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SiteSettings>().FindAsync<string>(EpochSetting, cancellationToken) ?? "";
    }
}
