using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Policies.Models;

/// <summary>Maps confirmations and reminders.</summary>
public sealed class PolicyModel : IModelContributor
{
    /// <inheritdoc />
    public void Contribute(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<PolicyConfirmation>().ToTable("PolicyConfirmations").HasKey(c => new { c.ContentItemId, c.Edition, c.UserId });
        model.Entity<PolicyReminder>().ToTable("PolicyReminders").HasKey(r => new { r.ContentItemId, r.UserId });
        model.Entity<PolicyReminderRound>().ToTable("PolicyReminderRounds").HasKey(r => r.ContentItemId);
    }
}
