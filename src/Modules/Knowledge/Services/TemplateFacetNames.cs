using ItsmSite.Framework.Indexing;

namespace ItsmSite.Knowledge.Services;

/// <summary>Names the templates by which search results can be narrowed.</summary>
public sealed class TemplateFacetNames(ArticleTemplates templates, Microsoft.Extensions.Localization.IStringLocalizer<KnowledgeTexts> texts) : IFacetNames
{
    /// <inheritdoc />
    public ValueTask<FacetNames?> FindAsync(string facet, IReadOnlyCollection<string> values, CancellationToken cancellationToken) => ValueTask.FromResult(
        facet != ArticleTemplates.Facet ? null : new FacetNames(texts["Kind of article"], values.Where(ArticleTemplates.Keys.Contains).ToDictionary(v => v, templates.NameOf)));
}
