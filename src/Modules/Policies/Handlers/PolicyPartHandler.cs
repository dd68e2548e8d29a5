using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Policies.Models;
using ItsmSite.Policies.Services;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Policies.Handlers;

/// <summary>Says which version of a policy is published, and refuses to ask roles that there are not or for a day that is over.</summary>
public sealed class PolicyPartHandler(SiteDbContext db, IPeople people, TimeProvider time) : ContentHandlerBase
{
    /// <inheritdoc />
    public override async Task SavingAsync(ContentSavingContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Item.ContentType != PolicyPart.ContentType || context.Item.IsContained) return;
        var part = context.Item.GetOrCreate<PolicyPart>();
        if (!context.IsImport && part.AskedRoles.Count > 0 && part.AskedRoles.Except(await people.ListRolesAsync(cancellationToken), StringComparer.OrdinalIgnoreCase).Any())
            context.Errors.Add(new ContentError("PolicyPart.AskedRoles", "Choose roles from the list."));
        if (!context.IsPublishing) return;
        var now = time.GetUtcNow().UtcDateTime;
        if (context.IsImport && part.Edition > 0)
        {
            // What was exported says itself which version it is.
            part.EditionUtc ??= context.Item.PublishedUtc ?? now;
            part.AskedUtc = part.Asks ? part.AskedUtc ?? now : null;
            context.Item.Apply(part);
            return;
        }

        var isNew = PolicyVersions.Number(context.Item, await FindLastAsync(context.Item, cancellationToken), now);
        if (isNew && !context.IsImport && part.Asks && ReminderSteps.IsOverdue(part.ConfirmBy, now))
            context.Errors.Add(new ContentError("PolicyPart.ConfirmBy", "Confirm by: this day is over. Choose a later one, or leave it empty."));
    }

    /// <inheritdoc />
    public override async Task RemovingAsync(ContentItem item, UnitOfWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(work);
        if (item.ContentType != PolicyPart.ContentType) return;
        var id = item.ContentItemId;
        // The audit trail goes on saying who confirmed what.
        work.Db.RemoveRange(await work.Db.Set<PolicyConfirmation>().Where(c => c.ContentItemId == id).ToListAsync(cancellationToken));
        work.Db.RemoveRange(await work.Db.Set<PolicyReminder>().Where(r => r.ContentItemId == id).ToListAsync(cancellationToken));
        work.Db.RemoveRange(await work.Db.Set<PolicyReminderRound>().Where(r => r.ContentItemId == id).ToListAsync(cancellationToken));
    }

    private async Task<ContentItem?> FindLastAsync(ContentItem item, CancellationToken cancellationToken)
    {
        if (item.IsFresh) return null;
        var json = await db.Set<ContentItemRecord>().AsNoTracking().Where(r => r.ContentItemId == item.ContentItemId && r.PublishedUtc != null)
            .OrderByDescending(r => r.Id).Select(r => r.Content).FirstOrDefaultAsync(cancellationToken);
        return json is null ? null : ContentJson.ReadItem(json);
    }
}
