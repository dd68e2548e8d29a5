using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using SQLitePCL;

namespace ItsmSite.Framework.Storage;

/// <summary>Tells whether a commit failed because somebody else was first; the one place that knows how each database says so.</summary>
public static class CommitConflict
{
    /// <summary>
    /// What somebody else did, or null where the error is another: a full disk, a missing value, a reference to what is not there, a database that is away,
    /// locked for too long or stopped.
    /// </summary>
    public static CommitResult? Of(Exception error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return error switch
        {
            DbUpdateConcurrencyException => CommitResult.Changed,
            DbUpdateException { InnerException: { } inner } => Of(inner),
            SqliteException { SqliteExtendedErrorCode: raw.SQLITE_CONSTRAINT_UNIQUE or raw.SQLITE_CONSTRAINT_PRIMARYKEY or raw.SQLITE_CONSTRAINT_ROWID } => CommitResult.Taken,
            PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } => CommitResult.Taken,
            // PostgreSQL gave up this one of two that wrote the same rows; SQLite lets only one write.
            PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected } => CommitResult.Changed,
            _ => null,
        };
    }
}
