using ItsmSite.Findability.Gaps;
using ItsmSite.Framework.Background;
using ItsmSite.Framework.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ItsmSite.Findability.Log;

/// <summary>Writes searches down, and brings the gaps in line with them.</summary>
public sealed class SearchLogWriter(BatchQueue<SearchNote> queue, IServiceScopeFactory scopes, TimeProvider time, ILogger<SearchLogWriter> logger)
    : BatchWriter<SearchNote>(queue, scopes, time, logger)
{
    /// <inheritdoc />
    protected override async Task WriteAsync(IServiceProvider services, IReadOnlyList<SearchNote> batch, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(batch);
        await services.GetRequiredService<SearchLogEntries>().AddAsync(batch, cancellationToken);
        await services.GetRequiredService<UnitOfWork>().CommitAsync(cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task WrittenAsync(IServiceProvider services, IReadOnlyList<SearchNote> batch, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(batch);
        var groups = await services.GetRequiredService<SearchLogEntries>().FindGroupsAsync(batch, cancellationToken);
        await services.GetRequiredService<GapCounter>().CountAsync(groups, cancellationToken);
    }
}
