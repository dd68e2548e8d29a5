using ItsmSite.Contents;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Indexes;
using ItsmSite.Knowledge.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Knowledge.Services;

/// <summary>Reminds of reviews: the owner once when one is due, the editors once when the owner let two weeks pass, or there is no owner any more.</summary>
public sealed class ArticleReminders(UnitOfWork work, ContentFinder content, ContentNotices notices, ItemAudit audit, IPeople people, IActorResolver actors, TimeProvider time)
{
    private const int BatchSize = 50;
    private const int MostEditors = 20;
    private const string Mine = "/articles/review?view=due";
    private const string Everybodys = "/articles/review?view=due&whose=all";

    /// <summary>Reminds of the next articles, and commits.</summary>
    public async Task<ReminderBatch> RemindAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var overdue = now.AddDays(-ArticleLife.DaysToEditors);
        var reminders = work.Db.Set<ArticleReminder>();
        var waiting = await work.Db.Set<ReviewDueIndex>().AsNoTracking().Where(d => d.ReviewDueUtc <= now)
            .Where(d => !reminders.Any(r => r.ContentItemId == d.ContentItemId && r.ReviewDueUtc == d.ReviewDueUtc)
                || (d.ReviewDueUtc <= overdue && reminders.Any(r => r.ContentItemId == d.ContentItemId && r.ReviewDueUtc == d.ReviewDueUtc && r.EditorsUtc == null)))
            .OrderBy(d => d.ReviewDueUtc).ThenBy(d => d.ContentItemId).Take(BatchSize).ToListAsync(cancellationToken);
        if (waiting.Count == 0) return new ReminderBatch(0, 0, false);

        var ids = waiting.Select(d => d.ContentItemId).ToList();
        var items = await content.FindVisibleAsync(ids, AudienceScope.Everything, VersionOptions.Published, cancellationToken);
        var known = await reminders.Where(r => ids.Contains(r.ContentItemId)).ToDictionaryAsync(r => r.ContentItemId, cancellationToken);
        var owners = await people.FindByIdAsync([.. waiting.Select(d => d.Owner).Distinct()], cancellationToken);
        IReadOnlyList<Actor>? editors = null;
        var (toOwners, toEditors) = (0, 0);
        foreach (var due in waiting)
        {
            var item = items.GetValueOrDefault(due.ContentItemId);
            var reminder = known.GetValueOrDefault(due.ContentItemId);
            var isNew = reminder is null || reminder.ReviewDueUtc != due.ReviewDueUtc;
            if (reminder is null) work.Db.Add(reminder = new ArticleReminder { ContentItemId = due.ContentItemId });
            reminder.ReviewDueUtc = due.ReviewDueUtc;
            if (isNew) reminder.EditorsUtc = null;
            if (item is null) continue;
            var owner = owners.GetValueOrDefault(due.Owner);
            if (isNew && owner is { IsActive: true })
            {
                notices.Add(owner.UserName, "Is it still right? {0}", item, Mine);
                await audit.AddAsync("Article.ReviewDue", item, null, cancellationToken);
                toOwners++;
            }

            // Where nobody answers for it, waiting for an owner helps nobody.
            if (owner is { IsActive: true } && due.ReviewDueUtc > overdue) continue;
            editors ??= await EditorsAsync(cancellationToken);
            foreach (var editor in editors.Where(e => e.Sees(item))) notices.Add(editor.UserName, "Nobody has looked this over: {0}", item, Everybodys);
            await audit.AddAsync("Article.ReviewOverdue", item, null, cancellationToken);
            reminder.EditorsUtc = now;
            toEditors++;
        }

        await work.CommitAsync(cancellationToken);
        return new ReminderBatch(toOwners, toEditors, waiting.Count == BatchSize);
    }

    private async Task<IReadOnlyList<Actor>> EditorsAsync(CancellationToken cancellationToken)
    {
        var editors = new List<Actor>();
        foreach (var person in (await people.ListHoldersAsync(ContentPermissions.EditContent, cancellationToken)).Take(MostEditors))
        {
            if (await actors.FindAsync(person.UserName, cancellationToken) is { } editor) editors.Add(editor);
        }

        return editors;
    }
}
