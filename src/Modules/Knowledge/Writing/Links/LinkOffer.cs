using ItsmSite.Framework.Indexing;

namespace ItsmSite.Knowledge.Writing.Links;

/// <summary>A page that an article may link to.</summary>
/// <param name="Title">Its title in plain pieces; those that were typed are marked.</param>
/// <param name="Url">Its address.</param>
/// <param name="Culture">Its language, or null.</param>
/// <param name="ForAll">Whether all readers of the article may open it; else it is shown, so that one need not wonder, and can't be chosen.</param>
public sealed record LinkOffer(IReadOnlyList<TextFragment> Title, string Url, string? Culture, bool ForAll);
