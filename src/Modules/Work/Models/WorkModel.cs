using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Work.Models;

/// <summary>Maps work items, their events and number series.</summary>
public sealed class WorkModel : IModelContributor
{
    /// <inheritdoc />
    public void Contribute(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<WorkItem>(item =>
        {
            item.ToTable("WorkItems").HasKey(i => i.Id);
            item.Property(i => i.Phase).HasConversion<string>();
            item.Property(i => i.Number).IsOrdinal();
            item.Property(i => i.Revision).IsConcurrencyToken();
            item.HasMany(i => i.Events).WithOne(e => e.Item).HasForeignKey(e => e.WorkItemId);
        });
        model.Entity<WorkEvent>(happened =>
        {
            happened.ToTable("WorkEvents").HasKey(e => e.Id);
            happened.Property(e => e.Kind).HasConversion<string>();
        });
        model.Entity<WorkNumber>().ToTable("WorkNumbers").HasKey(n => n.Prefix);
    }
}
