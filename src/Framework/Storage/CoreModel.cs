using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Framework.Storage;

/// <summary>The tables every site has.</summary>
public sealed class CoreModel : IModelContributor
{
    /// <inheritdoc />
    public void Contribute(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<SchemaVersion>().ToTable("SchemaVersions").HasKey(v => v.Name);
        model.Entity<SiteSetting>().ToTable("SiteSettings").HasKey(s => s.Name);
        model.Entity<ChangeLogEntry>().ToTable("ChangeLog").HasKey(e => e.Id);
        model.Entity<AuditEntry>().ToTable("AuditEntries").HasKey(e => e.Id);
        model.Entity<OutboxMessage>(message =>
        {
            message.ToTable("OutboxMessages").HasKey(m => m.Id);
            // Of two administrators who decide about a message at once the second is told.
            message.Property(m => m.ParkedUtc).IsConcurrencyToken();
        });
        Modules.ShellDescriptor.Map(model);
        model.Entity<Permissions.AudienceRecord>().ToTable("Audiences").HasKey(a => a.Id);
    }
}
