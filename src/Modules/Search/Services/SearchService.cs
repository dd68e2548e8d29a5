using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using ItsmSite.Search.BestBets;

namespace ItsmSite.Search.Services;

/// <summary>
/// Searches as who is acting. The index decides who may see what; each hit is then looked up in the data under the same scope,
/// so that an index that lags behind a change of audience shows nothing it should not. A page that an editor recommends for the words stands first.
/// </summary>
public sealed class SearchService(ISearchIndex index, VisibleDocuments documents, BestBetFinder bets, IActorAccessor actor)
{
    private const int MostCounted = 1000;

    /// <summary>Finds what fits the query and the actor may see.</summary>
    public async Task<SearchResult> SearchAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (await bets.FindAsync(request, cancellationToken) is not { } bet) return await FindAsync(request, cancellationToken);
        // Of what comes later the index is asked from the first hit on: only so it is known whether the recommended page was among those before.
        var end = request.From + request.Size;
        return end > MostCounted
            ? await FindAsync(request, cancellationToken)
            : RecommendedFirst.Combine(await FindAsync(request with { From = 0, Size = end }, cancellationToken), bet, request.From, request.Size);
    }

    /// <summary>Completes what is being typed, from what the actor may see.</summary>
    public async Task<IReadOnlyList<IndexSuggestion>> SuggestAsync(string text, string? preferredCulture, int size, CancellationToken cancellationToken)
    {
        var suggestions = await index.SuggestAsync(new SuggestQuery(text, actor.Current.Scope, preferredCulture, size), cancellationToken);
        var visible = await documents.KeepAsync(suggestions, actor.Current.Scope, cancellationToken);
        return await bets.CompleteAsync(text, preferredCulture, cancellationToken) is { } bet ? [.. RecommendedFirst.Combine(visible, bet).Take(size)] : visible;
    }

    private async Task<SearchResult> FindAsync(SearchRequest request, CancellationToken cancellationToken)
    {
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
}
