using ItsmSite.Contents.Services;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Policies.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Policies.Services;

/// <summary>Records that people read a policy and will follow it.</summary>
public sealed class PolicyConfirmations(UnitOfWork work, PolicyReader reader, ItemAudit audit, IActorAccessor actor, TimeProvider time)
{
    /// <summary>Records that the actor confirms a version they have read.</summary>
    /// <param name="contentItemId">The policy.</param>
    /// <param name="versionId">The version that was shown.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ConfirmOutcome> ConfirmAsync(string contentItemId, string? versionId, CancellationToken cancellationToken)
    {
        if (await reader.FindItemAsync(contentItemId, cancellationToken) is not { Item: var policy }) return ConfirmOutcome.NotFound;
        if (!PolicyAsks.Asks(policy, actor.Current)) return ConfirmOutcome.NotAsked;
        var part = policy.GetOrCreate<PolicyPart>();
        if (await IsConfirmedAsync(contentItemId, part.Edition, cancellationToken)) return ConfirmOutcome.Already;
        if (policy.ContentItemVersionId != versionId) return ConfirmOutcome.Changed;
        work.Db.Add(new PolicyConfirmation
        {
            ContentItemId = contentItemId,
            Edition = part.Edition,
            UserId = actor.Current.UserId,
            Correction = part.Correction,
            VersionId = policy.ContentItemVersionId,
            Utc = time.GetUtcNow().UtcDateTime,
        });
        await audit.AddAsync(PolicyAudit.Confirmed, policy, part.Number, cancellationToken);
        // Pressed twice: the other one was faster, and one row is enough.
        return await work.TryCommitAsync(cancellationToken) == CommitResult.Kept ? ConfirmOutcome.Confirmed : ConfirmOutcome.Already;
    }

    private Task<bool> IsConfirmedAsync(string contentItemId, int edition, CancellationToken cancellationToken) => work.Db.Set<PolicyConfirmation>()
        .AnyAsync(c => c.ContentItemId == contentItemId && c.Edition == edition && c.UserId == actor.Current.UserId, cancellationToken);
}
