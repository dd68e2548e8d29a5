using ItsmSite.Framework.Content;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using ItsmSite.Search.Engine.Display;
using ItsmSite.Search.Services;

namespace ItsmSite.Search.BestBets;

/// <summary>The best bet for a search as who is acting may see it now: one whose page is not published, or not for the actor, does not exist.</summary>
public sealed class BestBetFinder(BestBetCache bets, ContentIndexSource content, IActorAccessor actor)
{
    private const int SnippetLength = 220;

    /// <summary>The page as a hit, or null where there is none or a filter leaves it out.</summary>
    public async Task<SearchHit?> FindAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (await bets.FindAsync(request.Text, request.PreferredCulture, cancellationToken) is not { } bet) return null;
        if (await LoadAsync(bet, request.PreferredCulture, cancellationToken) is not { } document || !Fits(document, request)) return null;
        return new SearchHit
        {
            Key = document.Key,
            Type = document.Type,
            Culture = document.Culture,
            Title = [new TextFragment(document.Title, false)],
            Snippet = Beginning(document.Body),
            Url = document.Url,
            ExternalId = document.ExternalId,
            ModifiedUtc = document.ModifiedUtc,
            IsRecommended = true,
        };
    }

    /// <summary>The page as a suggestion for what is being typed, or null where there is none.</summary>
    public async Task<IndexSuggestion?> CompleteAsync(string text, string? culture, CancellationToken cancellationToken)
    {
        if (await bets.CompleteAsync(text, culture, cancellationToken) is not { } bet) return null;
        return await LoadAsync(bet, culture, cancellationToken) is { } document
            ? new IndexSuggestion(document.Key, document.Type, [new TextFragment(document.Title, false)], document.Url, document.Culture)
            : null;
    }

    // Of an item in several languages the document in the reader's.
    private async Task<IndexDocument?> LoadAsync(BestBetEntry bet, string? culture, CancellationToken cancellationToken)
    {
        var key = ContentManager.KeyOf(bet.ContentItemId);
        if (!(await content.FindVisibleAsync([key], actor.Current.Scope, cancellationToken)).Contains(key)) return null;
        var found = (await content.LoadAsync([key], cancellationToken)).Select(change => change.Document).OfType<IndexDocument>().ToList();
        return found.Find(document => document.Culture == culture) ?? found.FirstOrDefault();
    }

    private static bool Fits(IndexDocument document, SearchRequest request) =>
        (request.Types.Count == 0 || request.Types.Contains(document.Type))
        && (request.Culture is null || request.Culture == document.Culture)
        && request.Filters.GroupBy(filter => filter.Name).All(facet => facet.Any(document.Facets.Contains));

    private static List<TextFragment> Beginning(string body)
    {
        if (body.Length <= SnippetLength) return TextMarker.Cut(body, 0, body.Length, []);
        var end = body.LastIndexOfAny([' ', '\n'], SnippetLength);
        return [.. TextMarker.Cut(body, 0, end > 0 ? end : SnippetLength, []), new TextFragment(" …", false)];
    }
}
