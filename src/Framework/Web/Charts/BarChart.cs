namespace ItsmSite.Framework.Web.Charts;

/// <summary>Columns beside each other, for <c>_BarChart</c>: how much there was each week, or of each kind. Its numbers can be opened as a table.</summary>
/// <param name="Title">What was counted; spoken to those who do not see the picture.</param>
/// <param name="Points">The columns, in the order they stand.</param>
/// <param name="Format">How a value is written: a format of .NET in the reader's culture.</param>
public sealed record BarChart(string Title, IReadOnlyList<ChartPoint> Points, string Format = "N0");
