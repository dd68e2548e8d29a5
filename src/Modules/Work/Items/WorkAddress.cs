namespace ItsmSite.Work.Items;

/// <summary>Where work items are shown.</summary>
public static class WorkAddress
{
    /// <summary>The queue of those who work on items.</summary>
    public const string Queue = "/workbench/work";

    /// <summary>What a person asked for.</summary>
    public const string Tickets = "/tickets";

    /// <summary>An item as those see it who work on it.</summary>
    public static string Of(string number) => $"{Queue}/{Uri.EscapeDataString(number)}";

    /// <summary>An item as the person sees it who asked for it.</summary>
    public static string OfTicket(string number) => $"{Tickets}/{Uri.EscapeDataString(number)}";
}
