namespace ItsmSite.Framework.Web;

/// <summary>
/// Writes comma-separated values row by row (RFC 4180). A cell that a spreadsheet would take for a formula gets a leading apostrophe
/// (OWASP, CSV injection).
/// </summary>
/// <param name="output">Where to; left open.</param>
public sealed class CsvWriter(TextWriter output)
{
    /// <summary>Writes one row.</summary>
    public async Task WriteAsync(params IEnumerable<string?> cells) => await output.WriteAsync(string.Join(',', cells.Select(Escape)) + "\r\n");

    /// <summary>A cell as it is written.</summary>
    public static string Escape(string? cell)
    {
        if (string.IsNullOrEmpty(cell)) return "";
        if (cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r') cell = "'" + cell;
        return cell.AsSpan().IndexOfAny("\",\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
