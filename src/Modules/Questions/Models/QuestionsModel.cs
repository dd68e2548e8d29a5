using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Questions.Models;

/// <summary>Maps answers and what became of questions.</summary>
public sealed class QuestionsModel : IModelContributor
{
    /// <inheritdoc />
    public void Contribute(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<Answer>(answer =>
        {
            answer.ToTable("QuestionAnswers").HasKey(a => a.Id);
            answer.Property(a => a.State).HasConversion<string>();
            answer.Property(a => a.Revision).IsConcurrencyToken();
        });
        model.Entity<QuestionOutcome>(outcome =>
        {
            outcome.ToTable("QuestionOutcomes").HasKey(o => o.ContentItemId);
            // Of two who accept different answers at once, one is told.
            outcome.Property(o => o.AcceptedAnswerId).IsConcurrencyToken();
        });
    }
}
