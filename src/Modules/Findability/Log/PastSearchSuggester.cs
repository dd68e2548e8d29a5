using ItsmSite.Findability.Models;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Framework.Web;
using ItsmSite.Search.Services;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Findability.Log;

/// <summary>Suggests searches from the log: one's own, and those of others that <see cref="PopularSearch"/> allows and that led to a page the reader sees now.</summary>
public sealed class PastSearchSuggester(SiteDbContext db, PopularSearches popular, VisibleDocuments documents, BriefCache<string, OwnSearches> cache, IActorAccessor actor) : ISearchSuggester
{
    private const int MostRecent = 5;
    private const int MostOwn = 2;
    private const int MostOthers = 3;

    // How far one's own searches are looked through, and how many of others are looked up in the data.
    private const int MostLookedAt = 200;
    private const int MostTried = 12;

    /// <inheritdoc />
    public async ValueTask<IReadOnlyList<SearchSuggestion>> SuggestAsync(string text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!actor.Current.IsPerson) return [];
        var typed = SearchReferrer.Normalise(text);
        var own = (await cache.GetAsync(actor.Current.UserId, id => ReadOwnAsync(id, cancellationToken)))!.Texts;
        if (typed.Length == 0) return [.. own.Take(MostRecent).Select(t => new SearchSuggestion(t, true))];
        var mine = own.Where(t => Fits(t, typed)).Take(MostOwn).ToList();
        var others = await FindOthersAsync(typed, mine, cancellationToken);
        return [.. mine.Select(t => new SearchSuggestion(t, true)), .. others.Select(t => new SearchSuggestion(t, false))];
    }

    private async Task<IReadOnlyList<string>> FindOthersAsync(string typed, List<string> known, CancellationToken cancellationToken)
    {
        var fitting = popular.Present.Where(search => search.Made.Any(made => Fits(made.Text, typed)))
            .Select(search => (Text: search.TextFor(actor.Current.Roles), search.Keys))
            .Where(search => search.Text is not null && Fits(search.Text, typed) && !known.Contains(search.Text)).Take(MostTried).ToList();
        if (fitting.Count == 0) return [];
        var visible = await documents.FindAsync(fitting.SelectMany(search => search.Keys).Distinct(), actor.Current.Scope, cancellationToken);
        return [.. fitting.Where(search => search.Keys.Any(visible.Contains)).Select(search => search.Text!).Take(MostOthers)];
    }

    // A word of it begins with what was typed; the same again is no suggestion.
    private static bool Fits(string text, string typed) =>
        text.Length > typed.Length && (text.StartsWith(typed, StringComparison.Ordinal) || text.Contains(" " + typed, StringComparison.Ordinal));

    private async Task<OwnSearches?> ReadOwnAsync(string userId, CancellationToken cancellationToken)
    {
        var last = await db.Set<SearchEntry>().AsNoTracking().Where(s => s.UserId == userId && !s.IsSuggestion).OrderByDescending(s => s.Utc).ThenByDescending(s => s.Id)
            .Take(MostLookedAt).Select(s => new { s.Text, IsOpened = s.Openings.Any() }).ToListAsync(cancellationToken);
        return new OwnSearches([.. last.Where(s => s.IsOpened).Select(s => s.Text).Distinct(StringComparer.Ordinal)]);
    }
}
