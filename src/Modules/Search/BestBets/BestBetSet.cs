using ItsmSite.Framework.Web;
using ItsmSite.Search.Analysis;

namespace ItsmSite.Search.BestBets;

/// <summary>All best bets of a moment, and which of them a search or a beginning of one means. Who may see their pages is not asked here.</summary>
public sealed class BestBetSet
{
    /// <summary>From how many characters on a beginning says what is meant.</summary>
    public const int ShortestBeginning = 3;

    private readonly ILookup<string, BestBetEntry> _byGroup;
    private readonly List<BestBetEntry> _byText;

    /// <summary>Takes the best bets.</summary>
    public BestBetSet(IEnumerable<BestBetEntry> entries)
    {
        _byText = [.. entries.OrderBy(e => e.Text.Length).ThenBy(e => e.Text, StringComparer.Ordinal)];
        _byGroup = _byText.ToLookup(e => e.Group, StringComparer.Ordinal);
    }

    /// <summary>True where there are none.</summary>
    public bool IsEmpty => _byText.Count == 0;

    /// <summary>
    /// The one for a search that says what one of its phrases says: the same words in any order and inflection, and no others besides those that say little.
    /// </summary>
    /// <param name="text">What was searched for.</param>
    /// <param name="culture">The reader's language; one for this language goes before one for all.</param>
    /// <param name="today">The day, UTC.</param>
    /// <param name="groups">Tells what means the same.</param>
    public BestBetEntry? Find(string text, string? culture, DateOnly today, SearchGroups groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return IsEmpty || string.IsNullOrWhiteSpace(text) ? null : Pick(_byGroup[groups.GroupOf(text)], culture, today);
    }

    /// <summary>The one for what is being typed: a search for it, or else one of whose phrases this is the beginning; of several the shortest.</summary>
    /// <inheritdoc cref="Find" />
    public BestBetEntry? Complete(string text, string? culture, DateOnly today, SearchGroups groups)
    {
        if (Find(text, culture, today, groups) is { } found) return found;
        var typed = SearchReferrer.Normalise(text);
        return typed.Length < ShortestBeginning ? null : Pick(_byText.Where(e => e.Text.StartsWith(typed, StringComparison.Ordinal)), culture, today);
    }

    private static BestBetEntry? Pick(IEnumerable<BestBetEntry> entries, string? culture, DateOnly today) =>
        entries.Where(e => (e.Culture.Length == 0 || e.Culture == culture) && (e.Until is null || e.Until >= today)).MaxBy(e => e.Culture.Length > 0);
}
