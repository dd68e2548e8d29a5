namespace ItsmSite.Framework.Web.Charts;

/// <summary>The numbers of a chart, for <c>_ChartTable</c>.</summary>
/// <param name="Title">What they are; the table's caption.</param>
/// <param name="Columns">Names of the columns of numbers.</param>
/// <param name="Rows">Name and numbers of each row, as they are read.</param>
public sealed record ChartTable(string Title, IReadOnlyList<string> Columns, IReadOnlyList<(string Name, IReadOnlyList<string> Values)> Rows);
