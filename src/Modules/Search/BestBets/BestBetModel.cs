using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Search.BestBets;

/// <summary>Maps best bets.</summary>
public sealed class BestBetModel : IModelContributor
{
    /// <inheritdoc />
    public void Contribute(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<BestBet>(bet =>
        {
            bet.ToTable("BestBets").HasKey(b => b.Id);
            bet.Property(b => b.Revision).IsConcurrencyToken();
            bet.HasMany(b => b.Phrases).WithOne().HasForeignKey(p => p.BestBetId);
        });
        model.Entity<BestBetPhrase>(phrase =>
        {
            phrase.ToTable("BestBetPhrases").HasKey(p => new { p.BestBetId, p.Group });
            phrase.Property(p => p.Group).IsOrdinal();
        });
    }
}
