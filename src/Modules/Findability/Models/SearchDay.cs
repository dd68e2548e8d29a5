namespace ItsmSite.Findability.Models;

/// <summary>How many searches there were on a day, of nobody in particular; kept for good.</summary>
public sealed class SearchDay
{
    /// <summary>The day, UTC.</summary>
    public DateOnly Day { get; set; }

    /// <summary>Searches.</summary>
    public int Searches { get; set; }

    /// <summary>Of them, those from which something was opened.</summary>
    public int Opened { get; set; }
}
