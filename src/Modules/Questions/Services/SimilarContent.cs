using System.Globalization;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;

namespace ItsmSite.Questions.Services;

/// <summary>What may answer a question that is being asked: what the one search brings for its words. Nothing while the site has no search.</summary>
public sealed class SimilarContent(IEnumerable<ISearchIndex> indexes, VisibleDocuments documents, ContentDefinitions definitions, IActorAccessor actor)
{
    private const int Most = 5;
    private const int LeastLength = 4;
    private const int MostLength = 300;

    // A hit that fits much worse than the best one shares a word with the question, not its subject.
    private const double LeastShare = 0.35;

    /// <summary>Up to five pages that the actor sees, the nearest first.</summary>
    /// <param name="text">The question so far.</param>
    /// <param name="types">Only these types; empty means all.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<SimilarHit>> FindAsync(string? text, IReadOnlyList<string> types, CancellationToken cancellationToken)
    {
        var words = (text ?? "").Replace('"', ' ').Trim();
        if (words.Length < LeastLength || indexes.FirstOrDefault() is not { } index) return [];
        var (scope, culture) = (actor.Current.Scope, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
        var query = new SearchQuery(words.Length > MostLength ? words[..MostLength] : words, scope) { Types = types, PreferredCulture = culture, Size = Most };
        var hits = (await index.SearchAsync(query, cancellationToken)).Hits;
        if (hits.Count == 0) return [];
        var near = await documents.KeepAsync([.. hits.Where(h => h.Score >= LeastShare * hits[0].Score)], scope, cancellationToken);
        var known = (await definitions.ReadAsync(cancellationToken)).Types;
        return [.. near.Select(h => new SimilarHit(h, known.GetValueOrDefault(h.Type)?.NameIn(culture) ?? h.Type, known.GetValueOrDefault(h.Type)?.Icon))];
    }
}
