using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Framework.Storage;

/// <summary>Adds a module's tables to the site's database model. Its type is part of the model's identity, so it must not depend on data.</summary>
public interface IModelContributor
{
    /// <summary>Maps the module's records.</summary>
    void Contribute(ModelBuilder model);
}
