namespace ItsmSite.Search.BestBets;

/// <summary>A best bet as the reader may know it.</summary>
/// <param name="Bet">The best bet with its phrases.</param>
/// <param name="PageName">Name of its page, or null where there is none for the reader.</param>
/// <param name="Who">Name of who changed it last, or empty.</param>
/// <param name="IsOver">Whether its last day is past.</param>
public sealed record BestBetView(BestBet Bet, string? PageName, string Who, bool IsOver)
{
    /// <summary>The phrases in order of the alphabet.</summary>
    public IReadOnlyList<string> Phrases { get; } = [.. Bet.Phrases.Select(p => p.Text).Order(StringComparer.CurrentCulture)];
}
