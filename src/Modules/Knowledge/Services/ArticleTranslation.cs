namespace ItsmSite.Knowledge.Services;

/// <summary>An article in another language.</summary>
/// <param name="Culture">Two-letter code of the language.</param>
/// <param name="Title">Its title there.</param>
/// <param name="Url">Where it is read.</param>
public sealed record ArticleTranslation(string Culture, string Title, string Url);
