namespace ItsmSite.Framework.Web.Models;

/// <summary>The filters beside the results, for <c>_Facets</c>.</summary>
/// <param name="Groups">The facets.</param>
/// <param name="ClearUrl">The search without any filter, or null while there is none.</param>
public sealed record Facets(IReadOnlyList<FacetGroup> Groups, string? ClearUrl = null)
{
    /// <summary>False where there may be more results of a value than its count says.</summary>
    public bool IsExact { get; init; } = true;
}
