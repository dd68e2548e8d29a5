using ItsmSite.Contents.Models;
using ItsmSite.Contents.Panels;
using ItsmSite.Findability.Saved;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using ItsmSite.Search.Explaining;

namespace ItsmSite.Findability.Coach;

/// <summary>Replays searches against a draft as the roles who make them (see <see cref="ReplayScopes"/>): where it would stand, what stands before it, what it lacks.</summary>
public sealed class FindabilityCoach(
    IEnumerable<ISearchIndex> indexes, ContentIndexSource documents, VisibleDocuments visible, ReplayList replays, ReplayScopes scopes, SavedSearchTrials saved, SavedSearchEditor editor, HitReasons reasons, TimeProvider time)
{
    private const int MostAbove = 3;
    private const int MostLacking = 5;

    /// <summary>What became of the searches. Nothing is stored.</summary>
    public async Task<CoachView> LookAsync(EditedDraft draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var item = draft.Item;
        var isKnown = item.PublishedUtc is not null;
        item.ModifiedUtc = time.GetUtcNow().UtcDateTime;
        var audience = item.GetOrCreate<AudiencePart>();
        var readers = Audience.Of(audience.Roles, audience.Users);
        if (indexes.FirstOrDefault() is not { Status.State: IndexState.Ready } index || await DocumentAsync(item, cancellationToken) is not { } document)
            return new CoachView(draft, false, isKnown, []);
        var searches = await replays.FindAsync(item, document.Keywords, readers, cancellationToken);
        var effects = await saved.FindAsync(index, document, item, readers, cancellationToken);
        if (searches.Count == 0) return new CoachView(draft, true, isKnown, []) { Saved = effects };

        var scopeOf = new Dictionary<string, AudienceScope>();
        foreach (var role in searches.Select(search => search.Role).Distinct()) scopeOf[role] = await scopes.FindAsync(role, readers, cancellationToken);
        var trial = new IndexTrial(document, [.. searches.Select(search => new SearchQuery(search.Text, scopeOf[search.Role]) { PreferredCulture = document.Culture })]);
        var results = await index.TryAsync(trial, cancellationToken);
        if (results.Count < searches.Count) return new CoachView(draft, false, isKnown, []);

        var shown = new Dictionary<string, IReadOnlySet<string>>();
        foreach (var group in searches.Zip(results).GroupBy(pair => pair.First.Role))
        {
            var keys = group.SelectMany(pair => pair.Second.Hits.Concat(pair.Second.FormerHits)).Select(hit => hit.Key).Distinct();
            shown[group.Key] = await visible.FindAsync(keys, scopeOf[group.Key], cancellationToken);
        }

        // A draft of a published item does not say that there is another version.
        isKnown |= results.Any(result => result.FormerRank is not null);
        return new CoachView(draft, true, isKnown, [.. searches.Zip(results, (search, result) => Tell(search, result, document.Key, readers, shown[search.Role]))]) { Saved = effects, CanSave = isKnown && editor.CanManage };
    }

    private async Task<IndexDocument?> DocumentAsync(ContentItem item, CancellationToken cancellationToken) =>
        await documents.BuildAsync(item, ReplayScopes.Draft, cancellationToken) is [var first, ..] ? first : null;

    // What an index that lags behind the data still has, and the data no longer shows, is left out.
    private CoachedSearch Tell(ReplayedSearch search, TrialResult result, string key, Audience readers, IReadOnlySet<string> shown)
    {
        var above = result.Hits.Take((result.Rank ?? int.MaxValue) - 1).Where(hit => hit.Key != key && shown.Contains(hit.Key)).Take(MostAbove);
        var top = result.Hits.Take(CoachedSearch.Top).Select(hit => hit.Key).ToHashSet();
        var pushedOut = result.Rank <= CoachedSearch.Top ? result.FormerHits.Take(CoachedSearch.Top).Where(hit => hit.Key != key && !top.Contains(hit.Key) && shown.Contains(hit.Key)) : [];
        return new CoachedSearch(
            search.Text, search.IsOwn, search.Role, search.Searches, ReplayScopes.IsFor(readers, search.Role), result.Rank, result.FormerRank,
            [.. above.Select(hit => PageOf(hit, hit.Explanation is { } why ? reasons.Sentence(why) : ""))],
            [.. (result.Own?.Lacking ?? []).Select(word => word.Word.ToLowerInvariant()).Distinct().Take(MostLacking)],
            [.. pushedOut.Select(hit => PageOf(hit, ""))]);
    }

    private static CoachedPage PageOf(SearchHit hit, string reason) => new(string.Concat(hit.Title.Select(part => part.Text)), hit.Url, hit.Culture, reason);
}
