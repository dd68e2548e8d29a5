using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;

namespace ItsmSite.Search.Services;

/// <summary>
/// Searches as who is acting. The index decides who may see what; each hit is then looked up in the data under the same scope,
/// so that an index that lags behind a change of audience shows nothing it should not.
/// </summary>
public sealed class SearchService(ISearchIndex index, VisibleDocuments documents, IActorAccessor actor)
{
    /// <summary>Finds what fits the query and the actor may see.</summary>
    public async Task<SearchResult> SearchAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var result = await index.SearchAsync(
            new SearchQuery(request.Text, actor.Current.Scope)
            {
                Types = request.Types,
                Culture = request.Culture,
                Filters = request.Filters,
                PreferredCulture = request.PreferredCulture,
                From = request.From,
                Size = request.Size,
            },
            cancellationToken);
        return result with { Hits = await documents.KeepAsync(result.Hits, actor.Current.Scope, cancellationToken) };
    }

    /// <summary>Completes what is being typed, from what the actor may see.</summary>
    public async Task<IReadOnlyList<IndexSuggestion>> SuggestAsync(string text, string? preferredCulture, int size, CancellationToken cancellationToken)
    {
        var suggestions = await index.SuggestAsync(new SuggestQuery(text, actor.Current.Scope, preferredCulture, size), cancellationToken);
        return await documents.KeepAsync(suggestions, actor.Current.Scope, cancellationToken);
    }
}
