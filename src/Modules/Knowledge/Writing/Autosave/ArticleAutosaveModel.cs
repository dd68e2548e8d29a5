using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Knowledge.Writing.Autosave;

/// <summary>Maps what was written and not saved.</summary>
public sealed class ArticleAutosaveModel : IModelContributor
{
    /// <inheritdoc />
    public void Contribute(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<ArticleAutosave>(autosave =>
        {
            autosave.ToTable("ArticleAutosaves").HasKey(a => new { a.UserId, a.ContentItemId });
            autosave.Property(a => a.Utc).IsConcurrencyToken();
        });
    }
}
