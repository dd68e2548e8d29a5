using ItsmSite.Knowledge.Models;

namespace ItsmSite.Knowledge.Reading;

/// <summary>How one article is read, in detail.</summary>
/// <param name="Figures">Its figures.</param>
/// <param name="Searches">Searches that led to it, the most frequent first.</param>
/// <param name="Reasons">Why it did not help: how many gave each reason.</param>
/// <param name="Notes">What readers wrote about it with their vote, the newest first, without names.</param>
public sealed record ArticleReadership(ArticleFigures Figures, IReadOnlyList<ArticleSearch> Searches, IReadOnlyDictionary<VoteReason, int> Reasons, IReadOnlyList<string> Notes);
