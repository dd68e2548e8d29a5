namespace ItsmSite.Framework.Web.Charts;

/// <summary>One bar in parts, for <c>_ShareChart</c>: which share of the whole each part has, told apart by pattern as well as by colour, with every number as text.</summary>
/// <param name="Id">Id of the picture, unique on its page.</param>
/// <param name="Title">What is divided.</param>
/// <param name="Parts">The parts, at most <see cref="MostParts"/>; the caller adds up what is beyond.</param>
public sealed record ShareChart(string Id, string Title, IReadOnlyList<ChartPoint> Parts)
{
    /// <summary>Parts that can be told apart.</summary>
    public const int MostParts = 5;
}
