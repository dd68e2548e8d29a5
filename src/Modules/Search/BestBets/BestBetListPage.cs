namespace ItsmSite.Search.BestBets;

/// <summary>A page of the list.</summary>
/// <param name="Bets">The best bets, those changed last first.</param>
/// <param name="Found">How many fit the search.</param>
/// <param name="Pages">Number of pages.</param>
public sealed record BestBetListPage(IReadOnlyList<BestBetView> Bets, int Found, int Pages);
