using System.Text;
using Microsoft.AspNetCore.Mvc;

namespace ItsmSite.Framework.Web;

/// <summary>An answer that is a file of comma-separated values, sent while its rows are read.</summary>
/// <param name="fileName">What the browser calls it.</param>
/// <param name="headings">The first row.</param>
/// <param name="rows">The others.</param>
public sealed class CsvFile(string fileName, IReadOnlyList<string> headings, IAsyncEnumerable<IReadOnlyList<string?>> rows) : IActionResult
{
    private const int FlushEvery = 500;

    /// <inheritdoc />
    public async Task ExecuteResultAsync(ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (response, stopped) = (context.HttpContext.Response, context.HttpContext.RequestAborted);
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}\"";
        // With the byte order mark, without which Excel takes the file for another encoding.
        await using var writer = new StreamWriter(response.Body, new UTF8Encoding(true), leaveOpen: true);
        var csv = new CsvWriter(writer);
        await csv.WriteAsync(headings);
        var count = 0;
        await foreach (var row in rows.WithCancellation(stopped))
        {
            await csv.WriteAsync(row);
            if (++count % FlushEvery == 0) await writer.FlushAsync(stopped);
        }
    }
}
