using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ItsmSite.Framework.Storage;

/// <summary>Advances the <see cref="CommitClock"/> whenever a transaction or a save without one is durable.</summary>
internal sealed class CommitInterceptor(CommitClock commits) : DbTransactionInterceptor, ISaveChangesInterceptor
{
    /// <inheritdoc />
    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => commits.Advance();

    /// <inheritdoc />
    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        commits.Advance();
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (result > 0) commits.Advance();
        return ValueTask.FromResult(result);
    }
}
