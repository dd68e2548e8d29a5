using ItsmSite.Contents.Services;
using ItsmSite.Framework.Permissions;
using ItsmSite.Work.Models;

namespace ItsmSite.Work.Items;

/// <summary>Tells people what happened to their items; never of what is internal, and nobody of what they did themselves.</summary>
public sealed class WorkNotices(ItemNotices notices, IPeople people, IActorAccessor actor)
{
    /// <summary>Tells those who asked for an item; part of the unit of work.</summary>
    /// <param name="item">The item.</param>
    /// <param name="subject">What happened, with <c>{0}</c> for the item's number.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task TellAskersAsync(WorkItem item, string subject, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        return TellAsync([item.RequesterId, item.ForId], subject, item, WorkAddress.OfTicket(item.Number), cancellationToken);
    }

    /// <summary>Tells who works on an item; part of the unit of work.</summary>
    /// <param name="item">The item.</param>
    /// <param name="subject">What happened, with <c>{0}</c> for the item's number.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task TellAssigneeAsync(WorkItem item, string subject, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        return TellAsync([item.AssigneeId], subject, item, WorkAddress.Of(item.Number), cancellationToken);
    }

    private async Task TellAsync(IEnumerable<string?> userIds, string subject, WorkItem item, string url, CancellationToken cancellationToken)
    {
        var others = userIds.OfType<string>().Where(id => id != actor.Current.UserId).Distinct().ToList();
        if (others.Count == 0) return;
        foreach (var person in (await people.FindByIdAsync(others, cancellationToken)).Values.Where(p => p.IsActive)) notices.Add(person.UserName, subject, [item.Number], url);
    }
}
