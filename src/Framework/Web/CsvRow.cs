namespace ItsmSite.Framework.Web;

/// <summary>A row of comma-separated values.</summary>
/// <param name="Line">The line it begins at, from 1.</param>
/// <param name="Cells">Its cells.</param>
public sealed record CsvRow(long Line, IReadOnlyList<string> Cells);
