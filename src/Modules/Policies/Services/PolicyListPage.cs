namespace ItsmSite.Policies.Services;

/// <summary>A page of policies.</summary>
/// <param name="Policies">Those of the page.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Pages">Number of pages that can be opened.</param>
public sealed record PolicyListPage(IReadOnlyList<PolicyRow> Policies, int Total, int Pages);
