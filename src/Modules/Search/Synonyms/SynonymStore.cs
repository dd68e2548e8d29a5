using System.Globalization;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Search.Synonyms;

/// <summary>Adds changes of synonyms to the unit of work, with what tells of them and makes searches use them.</summary>
public sealed class SynonymStore(UnitOfWork work, SiteSettings settings, SynonymFollower follower, TimeProvider time)
{
    /// <summary>Number of sets that may still be added.</summary>
    public async Task<int> CountFreeAsync(CancellationToken cancellationToken) => SynonymSet.Most - await work.Db.Set<SynonymSet>().CountAsync(cancellationToken);

    /// <summary>A set by its number, to be changed.</summary>
    public Task<SynonymSet?> FindAsync(long id, CancellationToken cancellationToken) => work.Db.Set<SynonymSet>().SingleOrDefaultAsync(s => s.Id == id, cancellationToken);

    /// <summary>Whether another set says the same.</summary>
    public Task<bool> IsPresentAsync(SynonymRule rule, long? except, CancellationToken cancellationToken)
    {
        var key = SynonymSet.KeyOf(rule);
        return work.Db.Set<SynonymSet>().AnyAsync(s => s.Key == key && s.Id != except, cancellationToken);
    }

    /// <summary>Adds a set.</summary>
    public Task AddAsync(SynonymRule rule, CancellationToken cancellationToken)
    {
        var set = SynonymSet.Of(rule, time.GetUtcNow().UtcDateTime);
        work.Db.Add(set);
        return NoteAsync(set, SynonymAudit.Added, cancellationToken);
    }

    /// <summary>Changes a set.</summary>
    public Task ChangeAsync(SynonymSet set, SynonymRule rule, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(set);
        set.Take(rule, time.GetUtcNow().UtcDateTime);
        set.Revision++;
        return NoteAsync(set, SynonymAudit.Changed, cancellationToken);
    }

    /// <summary>Removes a set.</summary>
    public Task RemoveAsync(SynonymSet set, CancellationToken cancellationToken)
    {
        work.Db.Remove(set);
        return NoteAsync(set, SynonymAudit.Removed, cancellationToken);
    }

    private async Task NoteAsync(SynonymSet set, string auditEvent, CancellationToken cancellationToken)
    {
        work.Audit(auditEvent, SynonymAudit.Subject, set.Id > 0 ? set.Id.ToString(CultureInfo.InvariantCulture) : "", SynonymTexts.Line(set.ToRule()));
        await settings.SetAsync(SynonymFollower.VersionSetting, Guid.NewGuid().ToString("n"), cancellationToken);
        work.AfterCommit(follower.RefreshAsync);
    }
}
