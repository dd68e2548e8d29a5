using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Contents.Models;

/// <summary>Maps what is to be published later.</summary>
public sealed class ScheduledPublicationModel : IModelContributor
{
    /// <inheritdoc />
    public void Contribute(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<ScheduledPublication>(scheduled =>
        {
            scheduled.ToTable("ScheduledPublications").HasKey(p => p.ContentItemId);
            scheduled.Property(p => p.Refused).HasConversion<string>();
        });
    }
}
