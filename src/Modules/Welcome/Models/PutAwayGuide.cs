namespace ItsmSite.Welcome.Models;

/// <summary>Somebody put a guide away: it is not offered to them on the home page any more.</summary>
public sealed class PutAwayGuide
{
    /// <summary>Who.</summary>
    public required string UserId { get; init; }

    /// <summary>Name of the guide.</summary>
    public required string Guide { get; init; }

    /// <summary>When.</summary>
    public DateTime Utc { get; init; }
}
