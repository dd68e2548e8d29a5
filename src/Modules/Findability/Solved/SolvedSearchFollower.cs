using ItsmSite.Search.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ItsmSite.Findability.Solved;

/// <summary>Tells the search every some minutes, on each node, what solved which searches.</summary>
public sealed class SolvedSearchFollower(SolvedSearches solved, IServiceScopeFactory scopes, TimeProvider time, ILogger<SolvedSearchFollower> logger) : BackgroundService
{
    // What people did a quarter of an hour ago moves nothing by much; the first time waits until the site has started.
    private static readonly TimeSpan s_first = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_pause = TimeSpan.FromMinutes(15);
    private SolvedSearchTable? _table;

    /// <summary>Reads the log and tells the search.</summary>
    public async Task FollowAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        _table = await scope.ServiceProvider.GetRequiredService<SolvedSearchReader>().ReadAsync(cancellationToken);
        solved.Use(_table);
    }

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (_table is not null) solved.Forget(_table);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var pause = s_first; ; pause = s_pause)
        {
            await Task.Delay(pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stoppingToken.IsCancellationRequested) return;
            try
            {
                await FollowAsync(stoppingToken);
            }
#pragma warning disable CA1031 // Whatever fails now is tried again; the search goes on by what it knew.
            catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
            {
                logger.LogError(failure, "What solved searches could not be read; it is tried again in {Minutes} minutes", s_pause.TotalMinutes);
            }
        }
    }
}
