namespace ItsmSite.Knowledge.Services;

/// <summary>A page of a list of what waits for somebody.</summary>
/// <param name="Rows">The articles.</param>
/// <param name="Pages">Number of pages that can be opened.</param>
public sealed record ReviewListPage(IReadOnlyList<ReviewRow> Rows, int Pages);
