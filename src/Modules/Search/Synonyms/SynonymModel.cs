using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Search.Synonyms;

/// <summary>Maps synonyms.</summary>
public sealed class SynonymModel : IModelContributor
{
    /// <inheritdoc />
    public void Contribute(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<SynonymSet>(set =>
        {
            set.ToTable("SynonymSets").HasKey(s => s.Id);
            set.Property(s => s.Text).IsOrdinal();
            set.Property(s => s.Revision).IsConcurrencyToken();
        });
    }
}
