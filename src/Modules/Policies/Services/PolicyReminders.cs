using System.Globalization;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Policies.Indexes;
using ItsmSite.Policies.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Policies.Services;

/// <summary>
/// Reminds people of policies they are asked to confirm and have not, step by step (<see cref="ReminderSteps"/>). Each batch is a transaction that leaves notices
/// together with the record of who got one, so a task that is killed goes on where it was and tells nobody twice.
/// </summary>
public sealed class PolicyReminders(UnitOfWork work, ContentFinder content, AskedPeople asked, ConfirmationList confirmations, ItemNotices notices, ItemAudit audit, TimeProvider time)
{
    /// <summary>People in a batch.</summary>
    public const int BatchSize = 200;

    private const int PolicyPage = 500;

    private IQueryable<PolicyReminder> Reminders => work.Db.Set<PolicyReminder>();

    /// <summary>Reminds the next people of the next policy, and commits.</summary>
    public async Task<ReminderBatch> RemindAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (await FindDueAsync(now, cancellationToken) is not var (id, step)) return new ReminderBatch(0, HasMore: false);
        var found = await content.FindVisibleAsync(id, AudienceScope.Everything, VersionOptions.Published, cancellationToken);
        var count = found is { } policy ? await RemindOfAsync(policy, step, now, cancellationToken) : 0;
        // Whoever is asked from now on sees it on the home page, and is reminded at the next step.
        if (count < BatchSize) (await RoundOfAsync(id, cancellationToken)).DoneUtc = step;
        await work.CommitAsync(cancellationToken);
        return new ReminderBatch(count, HasMore: true);
    }

    /// <summary>The last step of a policy, or null where none came yet; and whether another can be asked for.</summary>
    public async Task<(DateTime? LastUtc, bool CanRequest)> FindStateAsync(ContentItem policy, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.GetOrCreate<PolicyPart>() is not { AskedUtc: { } askedUtc } part) return (null, false);
        var round = await work.Db.Set<PolicyReminderRound>().AsNoTracking().SingleOrDefaultAsync(r => r.ContentItemId == policy.ContentItemId, cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        return (ReminderSteps.LastUtc(askedUtc, part.ConfirmBy, round?.RequestedUtc, now), ReminderSteps.CanRequest(askedUtc, part.ConfirmBy, round?.RequestedUtc, now));
    }

    /// <summary>Asks for reminders to everybody who has not confirmed a policy; the task sends them within minutes. The caller has made sure that the actor may.</summary>
    /// <returns>False where nobody is asked, or they were reminded less than a day ago.</returns>
    public async Task<bool> RequestAsync(ContentItem policy, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (!(await FindStateAsync(policy, cancellationToken)).CanRequest) return false;
        (await RoundOfAsync(policy.ContentItemId, cancellationToken)).RequestedUtc = time.GetUtcNow().UtcDateTime;
        await audit.AddAsync(PolicyAudit.ReminderAsked, policy, null, cancellationToken);
        // Of two who ask at the same moment one does.
        return await work.TryCommitAsync(cancellationToken) == CommitResult.Kept;
    }

    // The first policy with a step of which not everybody has been reminded, and that step.
    private async Task<(string Id, DateTime Step)?> FindDueAsync(DateTime now, CancellationToken cancellationToken)
    {
        for (var after = ""; ;)
        {
#pragma warning disable CA1309 // Becomes SQL: the database compares.
            var policies = await work.Db.Set<PolicyIndex>().AsNoTracking().Where(p => p.AskedUtc != null && string.Compare(p.ContentItemId, after) > 0)
                .OrderBy(p => p.ContentItemId).Take(PolicyPage).ToListAsync(cancellationToken);
#pragma warning restore CA1309
            var ids = policies.ConvertAll(p => p.ContentItemId);
            var rounds = await work.Db.Set<PolicyReminderRound>().AsNoTracking().Where(r => ids.Contains(r.ContentItemId)).ToDictionaryAsync(r => r.ContentItemId, cancellationToken);
            foreach (var policy in policies)
            {
                var round = rounds.GetValueOrDefault(policy.ContentItemId);
                if (ReminderSteps.LastUtc(policy.AskedUtc!.Value, policy.ConfirmBy, round?.RequestedUtc, now) is { } step && !(round?.DoneUtc >= step)) return (policy.ContentItemId, step);
            }

            if (policies.Count < PolicyPage) return null;
            after = ids[^1];
        }
    }

    private async Task<int> RemindOfAsync(ContentItem policy, DateTime step, DateTime now, CancellationToken cancellationToken)
    {
        var id = policy.ContentItemId;
        var waiting = confirmations.OfState(await asked.QueryAsync(policy, cancellationToken), policy, confirmed: false);
        var people = await waiting.Where(u => !Reminders.Any(r => r.ContentItemId == id && r.UserId == u.Id && r.RemindedUtc >= step))
            .OrderBy(u => u.Id).Take(BatchSize).Select(u => new { u.Id, u.UserName }).ToListAsync(cancellationToken);
        if (people.Count == 0) return 0;
        var ids = people.ConvertAll(p => p.Id);
        var known = await Reminders.Where(r => r.ContentItemId == id && ids.Contains(r.UserId)).ToDictionaryAsync(r => r.UserId, cancellationToken);
        var isOverdue = ReminderSteps.IsOverdue(policy.GetOrCreate<PolicyPart>().ConfirmBy, now);
        foreach (var person in people)
        {
            if (known.GetValueOrDefault(person.Id) is not { } reminder) work.Db.Add(reminder = new PolicyReminder { ContentItemId = id, UserId = person.Id });
            reminder.RemindedUtc = now;
            notices.Add(person.UserName!, isOverdue ? "The day to confirm it is over: {0}" : "Please read and confirm: {0}", policy, ContentNames.UrlOf(policy));
        }

        await audit.AddAsync(PolicyAudit.Reminded, policy, people.Count.ToString(CultureInfo.InvariantCulture), cancellationToken);
        return people.Count;
    }

    private async Task<PolicyReminderRound> RoundOfAsync(string contentItemId, CancellationToken cancellationToken)
    {
        var round = await work.Db.Set<PolicyReminderRound>().SingleOrDefaultAsync(r => r.ContentItemId == contentItemId, cancellationToken);
        if (round is null) work.Db.Add(round = new PolicyReminderRound { ContentItemId = contentItemId });
        return round;
    }
}
