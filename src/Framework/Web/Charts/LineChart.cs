namespace ItsmSite.Framework.Web.Charts;

/// <summary>Up to three lines over time, for <c>_LineChart</c>, told apart by their strokes as well as by colour. Its numbers can be opened as a table.</summary>
/// <param name="Title">What is shown; spoken to those who do not see the picture.</param>
/// <param name="Names">The times, from the oldest.</param>
/// <param name="Series">The lines; of more than <see cref="MostSeries"/> the rest is in the table only.</param>
/// <param name="Format">How a value is written: a format of .NET in the reader's culture.</param>
public sealed record LineChart(string Title, IReadOnlyList<string> Names, IReadOnlyList<ChartSeries> Series, string Format = "N0")
{
    /// <summary>Lines that can be told apart.</summary>
    public const int MostSeries = 3;
}
