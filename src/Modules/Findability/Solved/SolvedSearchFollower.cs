using ItsmSite.Framework.Background;
using ItsmSite.Search.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ItsmSite.Findability.Solved;

/// <summary>Tells the search every some minutes, on each node, what solved which searches.</summary>
public sealed class SolvedSearchFollower(SolvedSearches solved, IServiceScopeFactory scopes, TimeProvider time, ILogger<SolvedSearchFollower> logger)
    : PeriodicReader(s_first, s_pause, time, logger)
{
    // What people did a quarter of an hour ago moves nothing by much; the first time waits until the site has started.
    private static readonly TimeSpan s_first = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_pause = TimeSpan.FromMinutes(15);
    private SolvedSearchTable? _table;

    /// <inheritdoc />
    public override async Task RefreshAsync(CancellationToken cancellationToken)
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
}
