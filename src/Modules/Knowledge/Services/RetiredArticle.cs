namespace ItsmSite.Knowledge.Services;

/// <summary>A retired article as those see it who could read it before: without its text.</summary>
/// <param name="ContentItemId">The article.</param>
/// <param name="Title">What it was called.</param>
/// <param name="RetiredUtc">When it was retired.</param>
/// <param name="Reason">Why; may be empty.</param>
/// <param name="Successor">What takes its place, where the reader sees that; else null.</param>
/// <param name="CanEdit">Whether the reader may still open its text.</param>
/// <param name="CanTakeBack">Whether the reader may put it back into use.</param>
public sealed record RetiredArticle(string ContentItemId, string Title, DateTime? RetiredUtc, string Reason, ArticleTranslation? Successor, bool CanEdit, bool CanTakeBack);
