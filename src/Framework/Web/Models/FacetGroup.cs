namespace ItsmSite.Framework.Web.Models;

/// <summary>The values of one facet.</summary>
/// <param name="Title">What they have in common, such as "Type".</param>
/// <param name="Values">The values, the most frequent first.</param>
public sealed record FacetGroup(string Title, IReadOnlyList<FacetLink> Values);
