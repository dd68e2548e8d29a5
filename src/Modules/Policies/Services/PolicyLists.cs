using System.Globalization;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Policies.Indexes;
using ItsmSite.Policies.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Policies.Services;

/// <summary>Lists of policies that the actor may see, with what the actor has confirmed.</summary>
public sealed class PolicyLists(SiteDbContext db, ContentDefinitions definitions, AudienceRegistry audiences, IActorAccessor actor)
{
    private const int MaxPages = 500;

    private Actor Actor => actor.Current;

    private IQueryable<ContentItemRecord> Visible =>
        db.Set<ContentItemRecord>().AsNoTracking().Where(r => r.ContentType == PolicyPart.ContentType && r.Published).VisibleTo(Actor.Scope);

    /// <summary>A page of published policies, by name.</summary>
    /// <param name="filter">Which ones.</param>
    /// <param name="page">Number of the page, from 1.</param>
    /// <param name="size">Policies on a page.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<PolicyListPage> ListAsync(PolicyFilter filter, int page, int size, CancellationToken cancellationToken)
    {
        var policies = filter switch
        {
            PolicyFilter.ToConfirm => await WaitingAsync(cancellationToken),
            PolicyFilter.Confirmed => Confirmed(),
            _ => Visible,
        };
        var total = await policies.CountAsync(cancellationToken);
        if (total == 0) return new PolicyListPage([], 0, 0);
        var json = await policies.OrderBy(r => r.DisplayText).ThenBy(r => r.Id).Skip((page - 1) * size).Take(size).Select(r => r.Content).ToListAsync(cancellationToken);
        return new PolicyListPage(await ReadAsync(json, cancellationToken), total, Math.Min((total + size - 1) / size, MaxPages));
    }

    /// <summary>How many policies the actor is asked to confirm and has not.</summary>
    public async Task<int> CountWaitingAsync(CancellationToken cancellationToken) => Actor.IsPerson ? await (await WaitingAsync(cancellationToken)).CountAsync(cancellationToken) : 0;

    // Who may see everything is asked only where the audience includes them, as PolicyAsks says.
    private async Task<IQueryable<ContentItemRecord>> WaitingAsync(CancellationToken cancellationToken)
    {
        var own = await audiences.ResolveAsync(Actor.UserName, Actor.Roles.ToList(), seesEverything: false, cancellationToken);
        var roles = Actor.Roles.Select(r => r.ToLowerInvariant()).Append(PolicyRoleIndex.Everybody).ToList();
        var me = Actor.UserId;
        var confirmations = db.Set<PolicyConfirmation>().Where(c => c.UserId == me);
        var asks = db.Set<PolicyRoleIndex>().Where(a => roles.Contains(a.Role) && !confirmations.Any(c => c.ContentItemId == a.ContentItemId && c.Edition == a.Edition));
        return Visible.VisibleTo(own).Where(r => asks.Any(a => a.ContentItemId == r.ContentItemId));
    }

    private IQueryable<ContentItemRecord> Confirmed()
    {
        var me = Actor.UserId;
        var mine = db.Set<PolicyConfirmation>().Where(c => c.UserId == me && db.Set<PolicyIndex>().Any(p => p.ContentItemId == c.ContentItemId && p.Edition == c.Edition));
        return Visible.Where(r => mine.Any(c => c.ContentItemId == r.ContentItemId));
    }

    private async Task<IReadOnlyList<PolicyRow>> ReadAsync(List<string> json, CancellationToken cancellationToken)
    {
        var items = json.ConvertAll(ContentJson.ReadItem);
        if (items.Count == 0 || await definitions.FindAsync(PolicyPart.ContentType, cancellationToken) is not { } type) return [];
        var ids = items.ConvertAll(i => i.ContentItemId);
        var me = Actor.UserId;
        var mine = (await db.Set<PolicyConfirmation>().AsNoTracking().Where(c => c.UserId == me && ids.Contains(c.ContentItemId)).ToListAsync(cancellationToken)).ToLookup(c => c.ContentItemId);
        var culture = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        return [.. items.Select(item => new PolicyRow(
            item, ContentNames.Of(item, type, culture), PolicyTexts.Of(item, type, PolicyTexts.Summary, culture), PolicyAsks.Asks(item, Actor), mine[item.ContentItemId].MaxBy(c => c.Edition)))];
    }
}
