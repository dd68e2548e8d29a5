namespace ItsmSite.Knowledge.Reading;

/// <summary>How an author's articles are read altogether.</summary>
/// <param name="Articles">Number of published articles.</param>
/// <param name="Views">Views in the last 30 days.</param>
/// <param name="FormerViews">Views in the 30 days before.</param>
/// <param name="Helpful">People whom they helped.</param>
/// <param name="NotHelpful">People whom they did not help.</param>
/// <param name="Waiting">Comments that wait to be looked at, of the articles that the actor may edit.</param>
public sealed record AuthorTotals(int Articles, int Views, int FormerViews, int Helpful, int NotHelpful, int Waiting);
