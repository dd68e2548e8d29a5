using ItsmSite.Framework.Indexing;
using ItsmSite.Questions.Models;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Questions.Services;

/// <summary>Names the states by which search results can be narrowed.</summary>
public sealed class StatusFacetNames(IStringLocalizer<QuestionsTexts> texts) : IFacetNames
{
    /// <summary>Name of the search facet.</summary>
    public const string Facet = "question-status";

    /// <inheritdoc />
    public ValueTask<FacetNames?> FindAsync(string facet, IReadOnlyCollection<string> values, CancellationToken cancellationToken) => ValueTask.FromResult(
        facet != Facet ? null : new FacetNames(texts["Questions"], Enum.GetValues<QuestionStatus>().Where(s => values.Contains(s.ToString())).ToDictionary(s => s.ToString(), s => QuestionStatuses.TextOf(s, texts))));
}
