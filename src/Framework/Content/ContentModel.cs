using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Framework.Content;

/// <summary>Maps content items, their definitions and their routes.</summary>
public sealed class ContentModel : IModelContributor
{
    /// <inheritdoc />
    public void Contribute(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<ContentItemRecord>(entity =>
        {
            entity.ToTable("ContentItems").HasKey(c => c.Id);
            // Whoever saves on top of a version takes these from it; a second one then finds them gone.
            entity.Property(c => c.Latest).IsConcurrencyToken();
            entity.Property(c => c.Published).IsConcurrencyToken();
        });
        model.Entity<ContentPartRecord>().ToTable("ContentParts").HasKey(t => t.Name);
        model.Entity<ContentTypeRecord>().ToTable("ContentTypes").HasKey(t => t.Name);
    }
}
