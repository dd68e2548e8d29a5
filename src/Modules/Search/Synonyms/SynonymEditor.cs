using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Search.Analysis;

namespace ItsmSite.Search.Synonyms;

/// <summary>Adds, changes and removes synonyms, for those with the permission.</summary>
public sealed class SynonymEditor(UnitOfWork work, SynonymStore store, ITextAnalyzer analyzer, IActorAccessor actor)
{
    private bool IsAllowed => actor.Current.Has(Permissions.ManageSynonyms);

    /// <summary>Adds a set.</summary>
    public async Task<SynonymCheck> AddAsync(SynonymInput input, CancellationToken cancellationToken)
    {
        if (!IsAllowed) return new(SynonymOutcome.NotFound);
        var check = await CheckAsync(input, null, cancellationToken);
        if (check.Rule is null) return check;
        if (await store.CountFreeAsync(cancellationToken) <= 0) return new(SynonymOutcome.TooManySets);
        await store.AddAsync(check.Rule, cancellationToken);
        return await KeepAsync(cancellationToken);
    }

    /// <summary>Changes a set.</summary>
    /// <param name="id">The set.</param>
    /// <param name="revision">Its revision when the form was filled.</param>
    /// <param name="input">What the form holds.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<SynonymCheck> ChangeAsync(long id, int revision, SynonymInput input, CancellationToken cancellationToken)
    {
        if (!IsAllowed || await store.FindAsync(id, cancellationToken) is not { } set) return new(SynonymOutcome.NotFound);
        if (set.Revision != revision) return new(SynonymOutcome.Conflict);
        var check = await CheckAsync(input, id, cancellationToken);
        if (check.Rule is null) return check;
        await store.ChangeAsync(set, check.Rule, cancellationToken);
        return await KeepAsync(cancellationToken);
    }

    /// <summary>Removes a set.</summary>
    public async Task<SynonymCheck> RemoveAsync(long id, CancellationToken cancellationToken)
    {
        if (!IsAllowed || await store.FindAsync(id, cancellationToken) is not { } set) return new(SynonymOutcome.NotFound);
        await store.RemoveAsync(set, cancellationToken);
        return await KeepAsync(cancellationToken);
    }

    private async Task<SynonymCheck> CheckAsync(SynonymInput input, long? id, CancellationToken cancellationToken)
    {
        var check = SynonymCheck.Of(input, analyzer);
        return check.Rule is not null && await store.IsPresentAsync(check.Rule, id, cancellationToken) ? new(SynonymOutcome.Present) : check;
    }

    private async Task<SynonymCheck> KeepAsync(CancellationToken cancellationToken) => new(await work.TryCommitAsync(cancellationToken) switch
    {
        CommitResult.Kept => SynonymOutcome.Done,
        CommitResult.Taken => SynonymOutcome.Present,
        _ => SynonymOutcome.Conflict,
    });
}
