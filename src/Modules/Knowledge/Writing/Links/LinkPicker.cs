using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;

namespace ItsmSite.Knowledge.Writing.Links;

/// <summary>Offers pages to link to while one types: what the author sees, and says which of it all readers of the article may open.</summary>
public sealed class LinkPicker(IEnumerable<ISearchIndex> indexes, VisibleDocuments documents, Readers readers, IActorAccessor actor)
{
    /// <summary>Pages offered at once.</summary>
    public const int Size = 8;

    /// <summary>What fits; nothing while the search is off.</summary>
    /// <param name="text">What was typed so far.</param>
    /// <param name="audience">Who will read the article.</param>
    /// <param name="culture">Its language, which comes first.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<LinkOffer>> FindAsync(string text, Audience audience, string culture, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(text) || indexes.FirstOrDefault() is not { } index) return [];
        var scope = await readers.FindScopeAsync(audience, cancellationToken);
        var forAll = await SuggestAsync(index, text, scope, culture, cancellationToken);
        if (forAll.Count >= Size) return [.. forAll.Select(s => Offer(s, true))];
        var seen = await SuggestAsync(index, text, actor.Current.Scope, culture, cancellationToken);
        var known = forAll.Select(s => s.Key).ToHashSet();
        return [.. forAll.Select(s => Offer(s, true)), .. seen.Where(s => !known.Contains(s.Key)).Take(Size - forAll.Count).Select(s => Offer(s, false))];
    }

    private async Task<IReadOnlyList<IndexSuggestion>> SuggestAsync(ISearchIndex index, string text, AudienceScope scope, string culture, CancellationToken cancellationToken)
    {
        var found = await index.SuggestAsync(new SuggestQuery(text, scope, culture, Size), cancellationToken);
        return await documents.KeepAsync(found, scope, cancellationToken);
    }

    private static LinkOffer Offer(IndexSuggestion suggestion, bool forAll) => new(suggestion.Title, suggestion.Url, suggestion.Culture, forAll);
}
