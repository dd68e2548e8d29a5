namespace ItsmSite.Framework.Web.Models;

/// <summary>A search form, for <c>_SearchBox</c>.</summary>
/// <param name="Look">"hero" on the home page, "compact" in the header, "page" within a page.</param>
/// <param name="Query">What was searched for, or null.</param>
/// <param name="Id">Id of the field; one of its own for each form of a page.</param>
public sealed record SearchBox(string Look, string? Query = null, string Id = "search-field");
