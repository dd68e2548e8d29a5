using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.LostAndFound.Models;

/// <summary>Maps the module's records.</summary>
public sealed class LostAndFoundModel : IModelContributor
{
    /// <inheritdoc />
    public void Contribute(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<FoundThing>().ToTable("FoundThings").HasKey(t => t.Id);
    }
}
