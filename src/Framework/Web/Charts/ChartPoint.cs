namespace ItsmSite.Framework.Web.Charts;

/// <summary>A figure with its name.</summary>
/// <param name="Name">What was counted, or the time it is of; in the reader's language.</param>
/// <param name="Value">How much, 0 or more.</param>
public sealed record ChartPoint(string Name, double Value);
