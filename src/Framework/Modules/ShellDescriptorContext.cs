using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Framework.Modules;

/// <summary>The one table that is read before there is a shell.</summary>
internal sealed class ShellDescriptorContext(DbContextOptions<ShellDescriptorContext> options) : DbContext(options)
{
    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder) => ShellDescriptor.Map(modelBuilder);
}
