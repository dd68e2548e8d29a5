namespace ItsmSite.Framework.Web.Models;

/// <summary>A value one can filter by.</summary>
/// <param name="Text">Its name in the reader's language.</param>
/// <param name="Count">Number of results that have it.</param>
/// <param name="Url">The search with it, or without it where it is chosen.</param>
/// <param name="Chosen">True when the results are filtered by it.</param>
public sealed record FacetLink(string Text, int Count, string Url, bool Chosen = false);
