namespace ItsmSite.Knowledge.Import;

/// <summary>A page or file that links may lead to.</summary>
/// <param name="Url">Its URL on this site.</param>
/// <param name="Anchors">Ids of its headings and anchors; null when not at hand, then the fragment is only normalised.</param>
public sealed record ArticleTarget(string Url, IReadOnlyCollection<string>? Anchors = null);
