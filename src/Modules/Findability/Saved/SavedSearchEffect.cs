namespace ItsmSite.Findability.Saved;

/// <summary>What publishing a draft would do to a saved search.</summary>
/// <param name="Text">What is searched for.</param>
/// <param name="Page">Name of the page that is to be found.</param>
/// <param name="Url">Where it is read.</param>
/// <param name="IsOwn">Whether that page is the draft itself.</param>
/// <param name="Before">Its place now, from 1; null where it is not found, or far behind.</param>
/// <param name="After">Its place then; null as above.</param>
/// <param name="WantedRank">The last place that is good enough.</param>
public sealed record SavedSearchEffect(string Text, string Page, string Url, bool IsOwn, int? Before, int? After, int WantedRank)
{
    /// <summary>Whether the page would stand further down than now.</summary>
    public bool IsWorse => Before is { } before && (After is not { } after || after > before);

    /// <summary>Whether the page would stand further up than now.</summary>
    public bool IsBetter => After is { } after && (Before is not { } before || after < before);

    /// <summary>Whether it is worse, and no longer good enough.</summary>
    public bool IsDrop => IsWorse && !(After <= WantedRank);
}
