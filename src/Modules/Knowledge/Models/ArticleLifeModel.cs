using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Knowledge.Models;

/// <summary>Maps reviews, their comments, and reminders.</summary>
public sealed class ArticleLifeModel : IModelContributor
{
    /// <inheritdoc />
    public void Contribute(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<ArticleReview>(review =>
        {
            review.ToTable("ArticleReviews").HasKey(r => r.Id);
            // Of two who decide or hand over at once, one is told.
            review.Property(r => r.State).HasConversion<string>().IsConcurrencyToken();
            review.Property(r => r.ReviewerId).IsConcurrencyToken();
        });
        model.Entity<ArticleReviewComment>().ToTable("ArticleReviewComments").HasKey(c => c.Id);
        model.Entity<ArticleReminder>().ToTable("ArticleReminders").HasKey(r => r.ContentItemId);
    }
}
