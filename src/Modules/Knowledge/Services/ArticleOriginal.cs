namespace ItsmSite.Knowledge.Services;

/// <summary>The original of a translation that is older than it.</summary>
/// <param name="ContentItemId">The original.</param>
/// <param name="Translation">Where it is read, where the reader sees it; else null.</param>
/// <param name="SinceUtc">When the translation was last in line with it.</param>
/// <param name="CanEdit">Whether the reader may look at its versions.</param>
public sealed record ArticleOriginal(string ContentItemId, ArticleTranslation? Translation, DateTime SinceUtc, bool CanEdit);
