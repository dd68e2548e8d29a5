namespace ItsmSite.Findability.Coach;

/// <summary>What became of one search that was replayed against a draft.</summary>
/// <param name="Text">What is searched for.</param>
/// <param name="IsOwn">Whether the author named it, besides whoever made it.</param>
/// <param name="Role">The role as which it was replayed.</param>
/// <param name="Searches">How often it was made; 0 where only the author named it.</param>
/// <param name="IsForRole">Whether people with that role may read the draft; else it is found by none of them.</param>
/// <param name="Rank">Place of the draft, from 1; null when it is not found, or far behind.</param>
/// <param name="FormerRank">Place of what readers have now; null when it is not found, or nothing is published.</param>
/// <param name="Above">The first pages that stand before it.</param>
/// <param name="Lacking">Words of the search that the draft has in no form, the weightiest first.</param>
/// <param name="PushedOut">Pages that it would push out of the first three.</param>
public sealed record CoachedSearch(
    string Text, bool IsOwn, string Role, int Searches, bool IsForRole, int? Rank, int? FormerRank,
    IReadOnlyList<CoachedPage> Above, IReadOnlyList<string> Lacking, IReadOnlyList<CoachedPage> PushedOut)
{
    /// <summary>How many first places people look at.</summary>
    public const int Top = 3;

    /// <summary>Whether it is among the first three.</summary>
    public bool IsOnTop => Rank <= Top;
}
