using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Framework.Background;

/// <summary>Maps the state and the history of background tasks.</summary>
public sealed class BackgroundTaskModel : IModelContributor
{
    /// <inheritdoc />
    public void Contribute(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<BackgroundTaskState>().ToTable("BackgroundTasks").HasKey(t => t.Name);
        model.Entity<BackgroundTaskRun>(run =>
        {
            run.ToTable("BackgroundTaskRuns").HasKey(r => r.Id);
            run.Property(r => r.Outcome).HasConversion<string>();
        });
    }
}
