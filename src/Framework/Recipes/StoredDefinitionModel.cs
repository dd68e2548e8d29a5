using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Framework.Recipes;

/// <summary>Maps what recipes define and the site keeps as JSON.</summary>
public sealed class StoredDefinitionModel : IModelContributor
{
    /// <inheritdoc />
    public void Contribute(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<StoredDefinition>().ToTable("StoredDefinitions").HasKey(d => new { d.Kind, d.Key });
    }
}
