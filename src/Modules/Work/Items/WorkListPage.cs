namespace ItsmSite.Work.Items;

/// <summary>A page of work items.</summary>
/// <param name="Items">The items.</param>
/// <param name="Found">How many fit the filter, at most 10,000.</param>
/// <param name="Pages">Number of pages.</param>
public sealed record WorkListPage(IReadOnlyList<WorkItemView> Items, int Found, int Pages);
