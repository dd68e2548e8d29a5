using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Welcome.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Welcome.Services;

/// <summary>Puts guides together, and remembers who has seen enough of them. All of it concerns who is acting.</summary>
public sealed class GuideReader(IEnumerable<IGuideProvider> providers, UnitOfWork work, BriefCache<(string User, string Guide), GuideReader.Kept> cache, IActorAccessor actor, TimeProvider time)
{
    /// <summary>The steps of a guide, in order.</summary>
    public async Task<IReadOnlyList<GuideStep>> ReadAsync(string guide, CancellationToken cancellationToken)
    {
        var builder = new GuideBuilder();
        foreach (var provider in providers) await provider.BuildGuideAsync(guide, builder, cancellationToken);
        return builder.Steps;
    }

    /// <summary>Whether a guide is to be offered: to somebody who has not put it away.</summary>
    public async Task<bool> IsOfferedAsync(string guide, CancellationToken cancellationToken)
    {
        if (!actor.Current.IsPerson) return false;
        var userId = actor.Current.UserId;
        var kept = await cache.GetAsync((userId, guide), async _ => new Kept(await work.Db.Set<PutAwayGuide>().AnyAsync(g => g.UserId == userId && g.Guide == guide, cancellationToken)));
        return !kept!.IsPutAway;
    }

    /// <summary>Puts a guide away; a second time changes nothing.</summary>
    public async Task PutAwayAsync(string guide, CancellationToken cancellationToken)
    {
        if (!actor.Current.IsPerson || await IsPutAwayAsync(guide, cancellationToken)) return;
        work.Db.Add(new PutAwayGuide { UserId = actor.Current.UserId, Guide = guide, Utc = time.GetUtcNow().UtcDateTime });
        // Pressed twice at once: the other one kept it.
        await work.TryCommitAsync(cancellationToken);
    }

    /// <summary>Offers a guide again.</summary>
    public async Task OfferAgainAsync(string guide, CancellationToken cancellationToken)
    {
        if (await work.Db.Set<PutAwayGuide>().FindAsync([actor.Current.UserId, guide], cancellationToken) is not { } row) return;
        work.Db.Remove(row);
        await work.CommitAsync(cancellationToken);
    }

    private Task<bool> IsPutAwayAsync(string guide, CancellationToken cancellationToken) =>
        work.Db.Set<PutAwayGuide>().AnyAsync(g => g.UserId == actor.Current.UserId && g.Guide == guide, cancellationToken);

    /// <summary>Whether somebody put a guide away.</summary>
    public sealed record Kept(bool IsPutAway);
}
