using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Framework.Storage;

/// <summary>
/// The site's database, with the tables of the framework and of the modules that are on. Changes go through <see cref="UnitOfWork"/>;
/// saving directly takes the writer gate too, so that SQLite sees one writer at a time.
/// </summary>
public sealed class SiteDbContext : DbContext
{
    private readonly IReadOnlyList<IModelContributor> _contributors;
    private readonly WriterGate _gate;

    /// <summary>A context of a shell's pool; one that is returned serves another request.</summary>
    public SiteDbContext(DbContextOptions<SiteDbContext> options)
        : base(options)
    {
        ArgumentNullException.ThrowIfNull(options);
        // A pooled context is made once for many scopes, so it can take the shell's singletons only.
        var services = options.GetExtension<CoreOptionsExtension>().ApplicationServiceProvider!;
        _contributors = [.. services.GetServices<IModelContributor>()];
        _gate = services.GetRequiredService<WriterGate>();
        ModelKey = string.Join('|', _contributors.Select(c => c.GetType().FullName).Order(StringComparer.Ordinal));
    }

    /// <summary>Names the shape of the model: two shells with other features have other models.</summary>
    internal string ModelKey { get; }

    /// <summary>True on SQLite.</summary>
    public bool IsSqlite => Database.ProviderName == "Microsoft.EntityFrameworkCore.Sqlite";

    /// <summary>Set while a unit of work holds the writer gate for this context.</summary>
    internal bool HoldsGate { get; set; }

    /// <inheritdoc />
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (HoldsGate || !ChangeTracker.HasChanges()) return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        using (await _gate.EnterAsync(cancellationToken))
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        foreach (var contributor in _contributors) contributor.Contribute(modelBuilder);
        foreach (var column in modelBuilder.Model.GetEntityTypes().SelectMany(e => e.GetProperties()).Where(p => p.RemoveAnnotation(OrdinalExtensions.Annotation) is not null))
            column.SetCollation(IsSqlite ? "BINARY" : "C");
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        value => value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc),
        value => DateTime.SpecifyKind(value, DateTimeKind.Utc));

    /// <summary>Keeps one compiled model for each set of contributors.</summary>
    internal sealed class ModelCacheKeyFactory : IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) => (context.GetType(), ((SiteDbContext)context).ModelKey, designTime);
    }
}
