namespace ItsmSite.Contents.Services;

/// <summary>A taxonomy with its terms.</summary>
/// <param name="ContentItemId">The taxonomy.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Terms">The terms in order, those below another after it.</param>
public sealed record TaxonomyTerms(string ContentItemId, string Title, IReadOnlyList<TaxonomyTerm> Terms)
{
    /// <summary>A term by its id, or null.</summary>
    public TaxonomyTerm? Find(string termId) => Terms.FirstOrDefault(t => t.ContentItemId == termId);
}
