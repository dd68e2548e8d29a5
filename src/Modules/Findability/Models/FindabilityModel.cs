using ItsmSite.Findability.Synonyms;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Findability.Models;

/// <summary>Maps searches, gaps and saved searches. Nothing here refers to content by a foreign key: the log outlives a page, and a page the log.</summary>
public sealed class FindabilityModel : IModelContributor
{
    /// <inheritdoc />
    public void Contribute(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<SearchEntry>(search =>
        {
            search.ToTable("SearchLog").HasKey(s => s.Id);
            search.Property(s => s.Group).IsOrdinal();
            search.Property(s => s.FollowedBy).HasConversion<string>();
            search.HasMany(s => s.Openings).WithOne().HasForeignKey(o => o.SearchId);
        });
        model.Entity<SearchOpening>().ToTable("SearchOpenings").HasKey(o => o.Id);
        model.Entity<SearchWord>().ToTable("SearchWords").HasKey(w => new { w.Word, w.Group });
        model.Entity<SearchDay>().ToTable("SearchDays").HasKey(d => d.Day);
        model.Entity<SearchGap>(gap =>
        {
            gap.ToTable("SearchGaps").HasKey(g => g.Id);
            gap.Property(g => g.State).HasConversion<string>();
            gap.Property(g => g.Cause).HasConversion<string>();
            gap.Property(g => g.Revision).IsConcurrencyToken();
            gap.HasMany(g => g.RoleCounts).WithOne().HasForeignKey(r => r.GapId);
            gap.HasMany(g => g.Events).WithOne().HasForeignKey(e => e.GapId);
        });
        model.Entity<SearchGapRole>().ToTable("SearchGapRoles").HasKey(r => new { r.GapId, r.Role });
        model.Entity<SearchGapEvent>(happened =>
        {
            happened.ToTable("SearchGapEvents").HasKey(e => e.Id);
            happened.Property(e => e.Kind).HasConversion<string>();
        });
        model.Entity<SynonymRefusal>().ToTable("SynonymRefusals").HasKey(r => r.Key);
        model.Entity<SavedSearch>(saved =>
        {
            saved.ToTable("SavedSearches").HasKey(s => s.Id);
            saved.Property(s => s.State).HasConversion<string>();
            saved.Property(s => s.Revision).IsConcurrencyToken();
        });
    }
}
