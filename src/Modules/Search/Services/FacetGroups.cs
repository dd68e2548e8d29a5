using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Web.Models;

namespace ItsmSite.Search.Services;

/// <summary>The facets besides type and language as readers are shown them: those that some <see cref="IFacetNames"/> can name.</summary>
public sealed class FacetGroups(IEnumerable<IFacetNames> names)
{
    /// <summary>The groups worth choosing from, by title: with two named values or more, or a chosen one.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="chosen">The values that are filtered by.</param>
    /// <param name="urlOf">Address of the same search with other values chosen.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<FacetGroup>> BuildAsync(
        SearchResult result, IReadOnlyList<IndexFacet> chosen, Func<IEnumerable<IndexFacet>, string> urlOf, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(result);
        var groups = new List<FacetGroup>();
        foreach (var (facet, values) in result.Facets.Where(f => f.Key is not (IndexFacet.TypeName or IndexFacet.CultureName)))
        {
            if (await FindNamesAsync(facet, [.. values.Select(v => v.Value)], cancellationToken) is not { } known) continue;
            var links = values.Where(v => known.Labels.ContainsKey(v.Value)).Select(v => Link(new IndexFacet(facet, v.Value), known.Labels[v.Value], v.Count)).ToList();
            if (links.Count > 1 || links.Exists(link => link.Chosen)) groups.Add(new FacetGroup(known.Title, links));
        }

        return [.. groups.OrderBy(group => group.Title, StringComparer.CurrentCulture)];

        FacetLink Link(IndexFacet value, string label, int count)
        {
            var isChosen = chosen.Contains(value);
            return new FacetLink(label, count, urlOf(isChosen ? chosen.Where(c => c != value) : chosen.Append(value)), isChosen);
        }
    }

    /// <summary>What a facet and its values are called; null where nobody can name it.</summary>
    public async ValueTask<FacetNames?> FindNamesAsync(string facet, IReadOnlyCollection<string> values, CancellationToken cancellationToken)
    {
        foreach (var source in names)
        {
            if (await source.FindAsync(facet, values, cancellationToken) is { } found) return found;
        }

        return null;
    }
}
