using ItsmSite.Framework.Permissions;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Framework.Storage;

/// <summary>
/// One change of the site. Everything added here and everything tracked by <see cref="Db"/> is committed in one transaction:
/// records and versions, projections, change-log, audit and outbox rows. Either all of it is kept or nothing.
/// </summary>
public sealed class UnitOfWork(SiteDbContext db, WriterGate gate, IActorAccessor actor, IChangeSignal signal, TimeProvider time)
{
    /// <summary>Key of the PostgreSQL advisory lock under which log rows are inserted, so that their ids are in commit order.</summary>
    private const long ChangeLogLock = 0x1735_4C4F_47;

    private const int Attempts = 3;

    private readonly Dictionary<string, string> _changed = [];
    private readonly List<Func<CancellationToken, Task>> _afterCommit = [];
    private readonly List<(string Source, IAsyncEnumerable<IReadOnlyList<string>> Pages)> _changedSets = [];

    /// <summary>True while changes are only tried out: what leaves the database (files, ids others see) is not to be made.</summary>
    public bool IsRehearsal { get; private set; }

    /// <summary>The database, for queries and for adding or changing records.</summary>
    public SiteDbContext Db => db;

    /// <summary>Says that a findable document changed, appeared or went.</summary>
    /// <param name="source">Name of its index source.</param>
    /// <param name="key">Its key.</param>
    public void LogChange(string source, string key) => _changed[key] = source;

    /// <summary>Says that many findable documents changed; their keys are read page by page within the commit, so that they need not fit in memory.</summary>
    /// <param name="source">Name of their index source.</param>
    /// <param name="pages">Their keys.</param>
    public void LogChanges(string source, IAsyncEnumerable<IReadOnlyList<string>> pages) => _changedSets.Add((source, pages));

    /// <summary>
    /// Tries changes out: commits until the result is disposed are seen by this scope alone, and all of them are undone then.
    /// Others can't write meanwhile.
    /// </summary>
    public async Task<IAsyncDisposable> RehearseAsync(CancellationToken cancellationToken)
    {
        var exit = await gate.EnterAsync(cancellationToken);
        var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        IsRehearsal = db.HoldsGate = true;
        return new Rehearsal(async () =>
        {
            await transaction.DisposeAsync();
            db.ChangeTracker.Clear();
            IsRehearsal = db.HoldsGate = false;
            exit.Dispose();
        });
    }

    /// <summary>Records who did what.</summary>
    /// <param name="eventName">What happened, for example <c>Content.Published</c>; what stands before the dot is its group.</param>
    /// <param name="subjectType">Kind of the thing.</param>
    /// <param name="subjectId">Its id.</param>
    /// <param name="subjectName">Its name now.</param>
    /// <param name="reason">Why, in the words of who did it, at most 2,000 characters are kept; or null.</param>
    /// <param name="audience">Interned id of who may see the thing; null where it is for nobody in particular.</param>
    public void Audit(string eventName, string subjectType, string subjectId, string subjectName, string? reason = null, int? audience = null) => db.Add(new AuditEntry
    {
        Utc = time.GetUtcNow().UtcDateTime,
        UserName = actor.Current.UserName,
        Event = eventName,
        SubjectType = subjectType,
        SubjectId = subjectId,
        SubjectName = subjectName.Length > 500 ? subjectName[..500] : subjectName,
        Reason = reason is { Length: > 2000 } ? reason[..2000] : reason,
        Audience = audience,
    });

    /// <summary>Leaves a message to be sent after the commit.</summary>
    public void Enqueue(string kind, string payload)
    {
        var now = time.GetUtcNow().UtcDateTime;
        db.Add(new OutboxMessage { Kind = kind, Payload = payload, CreatedUtc = now, NotBeforeUtc = now });
    }

    /// <summary>Runs <paramref name="action"/> once the change is durable; for caches, never for data.</summary>
    public void AfterCommit(Func<CancellationToken, Task> action) => _afterCommit.Add(action);

    /// <summary>Commits everything, or nothing.</summary>
    /// <returns>Position of the change's last log row, 0 when it logged none.</returns>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed one of the rows meanwhile.</exception>
    public async Task<long> CommitAsync(CancellationToken cancellationToken)
    {
        if (!HasChanges) return 0;
        var position = await KeepAsync(cancellationToken);
        await TellAsync(position);
        return position;
    }

    /// <summary>
    /// Commits everything, or says that somebody else was first. Then all of it is forgotten, as by <see cref="Forget"/>, and the unit of work can be used on;
    /// what was read before is to be read anew. Any other error is thrown, as by <see cref="CommitAsync"/>.
    /// </summary>
    public async Task<CommitResult> TryCommitAsync(CancellationToken cancellationToken)
    {
        if (!HasChanges) return CommitResult.Kept;
        long position;
        try
        {
            position = await KeepAsync(cancellationToken);
        }
        catch (Exception error) when (CommitConflict.Of(error) is { } conflict)
        {
            Forget();
            return conflict;
        }

        await TellAsync(position);
        return CommitResult.Kept;
    }

    /// <summary>
    /// Does something that reads, changes and commits; where somebody else was first all of it is forgotten and it is done again with what is there now,
    /// three times at most. For changes that are as right after another's as before it.
    /// </summary>
    /// <exception cref="DbUpdateException">Somebody else was first each time.</exception>
    public async Task<T> RetryAsync<T>(Func<Task<T>> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await change();
            }
            catch (Exception error) when (attempt < Attempts && CommitConflict.Of(error) is not null)
            {
                Forget();
            }
        }
    }

    /// <summary>Forgets all that was not committed: changed records, logged changes, messages, audit and what was to be done after the commit.</summary>
    public void Forget()
    {
        db.ChangeTracker.Clear();
        _changed.Clear();
        _changedSets.Clear();
        _afterCommit.Clear();
    }

    private bool HasChanges => db.ChangeTracker.HasChanges() || _changed.Count > 0 || _changedSets.Count > 0;

    private async Task<long> KeepAsync(CancellationToken cancellationToken)
    {
        if (IsRehearsal)
        {
            await db.SaveChangesAsync(cancellationToken);
            _afterCommit.Clear();
            return 0;
        }

        using (await gate.EnterAsync(cancellationToken))
        {
            db.HoldsGate = true;
            try
            {
                await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancellationToken) : null;
                await db.SaveChangesAsync(cancellationToken);
                var position = _changed.Count > 0 || _changedSets.Count > 0 ? await AppendLogAsync(cancellationToken) : 0;
                // From here on nobody takes it back: a visitor who leaves now must not leave caches behind that know nothing of it.
                if (transaction is not null) await transaction.CommitAsync(CancellationToken.None);
                return position;
            }
            finally
            {
                db.HoldsGate = false;
            }
        }
    }

    // Outside of the gate: caches may read, and what follows the log may write.
    private async Task TellAsync(long position)
    {
        _changed.Clear();
        _changedSets.Clear();
        foreach (var action in _afterCommit) await action(CancellationToken.None);
        _afterCommit.Clear();
        if (position > 0) signal.Raise(position);
    }

    private async Task<long> AppendLogAsync(CancellationToken cancellationToken)
    {
        if (!db.IsSqlite) await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({ChangeLogLock})", cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        var position = await AppendAsync(_changed.Select(c => new ChangeLogEntry { Key = c.Key, Source = c.Value, Utc = now }), cancellationToken);
        foreach (var (source, pages) in _changedSets)
        {
            await foreach (var keys in pages.WithCancellation(cancellationToken))
                position = Math.Max(position, await AppendAsync(keys.Select(key => new ChangeLogEntry { Key = key, Source = source, Utc = now }), cancellationToken));
        }

        return position;
    }

    private async Task<long> AppendAsync(IEnumerable<ChangeLogEntry> entries, CancellationToken cancellationToken)
    {
        var rows = entries.ToList();
        if (rows.Count == 0) return 0;
        db.AddRange(rows);
        await db.SaveChangesAsync(cancellationToken);
        foreach (var row in rows) db.Entry(row).State = EntityState.Detached;
        return rows.Max(r => r.Id);
    }

    private sealed class Rehearsal(Func<ValueTask> undo) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => undo();
    }
}
