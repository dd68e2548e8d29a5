namespace ItsmSite.Framework.Web.Charts;

/// <summary>The figures of one line of a <see cref="LineChart"/>.</summary>
/// <param name="Name">What the line shows, in the reader's language.</param>
/// <param name="Values">A value for each name of the chart, 0 or more.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<double> Values);
