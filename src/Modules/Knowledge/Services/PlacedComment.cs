using ItsmSite.Knowledge.Models;

namespace ItsmSite.Knowledge.Services;

/// <summary>A comment with the line it is about now.</summary>
/// <param name="Comment">The comment.</param>
/// <param name="Line">Number of the line in the newest version, from 1; 0 where the line is gone.</param>
/// <param name="Author">What its author is called.</param>
public sealed record PlacedComment(ArticleReviewComment Comment, int Line, string Author);
