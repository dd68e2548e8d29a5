using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Welcome.Models;

/// <summary>Maps the guides that people put away.</summary>
public sealed class WelcomeModel : IModelContributor
{
    /// <inheritdoc />
    public void Contribute(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<PutAwayGuide>().ToTable("PutAwayGuides").HasKey(g => new { g.UserId, g.Guide });
    }
}
