using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Administration.Services;

/// <summary>Lists what waits to leave the site, and decides about what was given up.</summary>
public sealed class Outbox(UnitOfWork work, TimeProvider time)
{
    /// <summary>Messages on a page.</summary>
    public const int PageSize = 50;

    /// <summary>Longest reason, in characters.</summary>
    public const int MaxReasonLength = 500;

    private DbSet<OutboxMessage> Messages => work.Db.Set<OutboxMessage>();

    /// <summary>How many messages there are of each state.</summary>
    public async Task<OutboxCounts> CountAsync(CancellationToken cancellationToken) => new(
        await Of(OutboxState.Waiting).CountAsync(cancellationToken), await Of(OutboxState.Sending).CountAsync(cancellationToken), await Of(OutboxState.Parked).CountAsync(cancellationToken));

    /// <summary>A page of the messages of a state, oldest first.</summary>
    /// <param name="state">The state.</param>
    /// <param name="page">Number of the page, from 1.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<OutboxEntry>> ListAsync(OutboxState state, int page, CancellationToken cancellationToken) =>
        await Of(state).AsNoTracking().OrderBy(m => m.Id).Skip((page - 1) * PageSize).Take(PageSize)
            .Select(m => new OutboxEntry(m.Id, m.Kind, m.CreatedUtc, m.NotBeforeUtc, m.Attempts, m.ParkedUtc, m.LastError)).ToListAsync(cancellationToken);

    /// <summary>Has a message that was given up tried again now.</summary>
    /// <returns>False where it is not given up any more: somebody else was faster.</returns>
    public Task<bool> RetryAsync(long id, CancellationToken cancellationToken) => DecideAsync(
        id,
        message =>
        {
            message.ParkedUtc = null;
            message.NotBeforeUtc = time.GetUtcNow().UtcDateTime;
            work.Audit(SiteEvents.MessageRetried, SiteEvents.Message, NameOf(message), message.Kind);
        },
        cancellationToken);

    /// <summary>Throws a message that was given up away.</summary>
    /// <param name="id">The message.</param>
    /// <param name="reason">Why, for the audit trail.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>False where it is not given up any more: somebody else was faster.</returns>
    public Task<bool> DiscardAsync(long id, string reason, CancellationToken cancellationToken) => DecideAsync(
        id,
        message =>
        {
            Messages.Remove(message);
            work.Audit(SiteEvents.MessageDiscarded, SiteEvents.Message, NameOf(message), message.Kind, reason);
        },
        cancellationToken);

    private static string NameOf(OutboxMessage message) => message.Id.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private async Task<bool> DecideAsync(long id, Action<OutboxMessage> decide, CancellationToken cancellationToken)
    {
        if (await Of(OutboxState.Parked).SingleOrDefaultAsync(m => m.Id == id, cancellationToken) is not { } message) return false;
        decide(message);
        return await work.TryCommitAsync(cancellationToken) == CommitResult.Kept;
    }

    private IQueryable<OutboxMessage> Of(OutboxState state)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return state switch
        {
            OutboxState.Parked => Messages.Where(m => m.ParkedUtc != null),
            OutboxState.Sending => Messages.Where(m => m.ParkedUtc == null && m.LeasedUntilUtc > now),
            _ => Messages.Where(m => m.ParkedUtc == null && (m.LeasedUntilUtc == null || m.LeasedUntilUtc <= now)),
        };
    }
}
