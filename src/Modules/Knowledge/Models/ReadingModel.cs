using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Knowledge.Models;

/// <summary>Maps what readers do with articles.</summary>
public sealed class ReadingModel : IModelContributor
{
    /// <inheritdoc />
    public void Contribute(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<ReaderState>(state =>
        {
            state.ToTable("ArticleReaders").HasKey(r => new { r.ContentItemId, r.UserId });
            state.Property(r => r.Reason).HasConversion<string>();
        });
        model.Entity<ArticleDay>().ToTable("ArticleDays").HasKey(d => new { d.ContentItemId, d.Day });
        model.Entity<ArticleSearch>().ToTable("ArticleSearches").HasKey(s => new { s.ContentItemId, s.Text });
        model.Entity<ArticleComment>(comment =>
        {
            comment.ToTable("ArticleComments").HasKey(c => c.Id);
            comment.Property(c => c.State).HasConversion<string>();
        });
        model.Entity<StuckReport>().ToTable("StuckReports").HasKey(r => r.Id);
    }
}
