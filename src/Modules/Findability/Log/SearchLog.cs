using System.Globalization;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Background;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web;
using ItsmSite.Search.Services;

namespace ItsmSite.Findability.Log;

/// <summary>Takes note of what the person who is acting searches and opens; <see cref="SearchLogWriter"/> writes it down some seconds later.</summary>
public sealed class SearchLog(BatchQueue<SearchNote> queue, IActorAccessor actor, TimeProvider time) : ISearchObserver, IHelpObserver
{
    /// <summary>Most hits that are counted.</summary>
    public const int MostHits = 1000;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private string Roles => SearchRoles.Format(actor.Current.Roles);

    /// <inheritdoc />
    public void Searched(SearchRequest request, SearchResult result)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(result);
        var text = SearchReferrer.Normalise(request.Text);
        if (!actor.Current.IsPerson || text.Length == 0) return;
        var isFiltered = request.Types.Count > 0 || request.Filters.Count > 0 || request.Culture is not null;
        queue.Add(new SearchMade(actor.Current.UserId, Now, Roles, text, Culture, Math.Min(result.Total, MostHits), isFiltered, [.. result.Hits.Select(h => h.Key)]));
    }

    /// <inheritdoc />
    public void Asked(HelpKind kind)
    {
        if (actor.Current.IsPerson) queue.Add(new HelpAsked(actor.Current.UserId, Now, kind));
    }

    /// <summary>The person was shown a page that a search had led to.</summary>
    /// <param name="text">What was typed, normalised.</param>
    /// <param name="contentItemId">The page.</param>
    /// <param name="isSuggestion">Whether it was a suggestion while typing.</param>
    public void Opened(string text, string contentItemId, bool isSuggestion)
    {
        if (actor.Current.IsPerson) queue.Add(new HitOpened(actor.Current.UserId, Now, Roles, text, Culture, contentItemId, isSuggestion));
    }

    private static string Culture => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
}
