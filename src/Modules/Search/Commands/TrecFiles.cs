namespace ItsmSite.Search.Commands;

/// <summary>Reads files of queries.</summary>
public static class TrecFiles
{
    /// <summary>Reads lines <c>qid TAB text</c>.</summary>
    /// <exception cref="InvalidDataException">A line has no tab; the message names the line.</exception>
    public static async Task<IReadOnlyList<TrecQuery>> ReadQueriesAsync(string path, CancellationToken cancellationToken)
    {
        var queries = new List<TrecQuery>();
        var number = 0;
        await foreach (var line in File.ReadLinesAsync(path, cancellationToken))
        {
            number++;
            if (line.Length == 0) continue;
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab <= 0) throw new InvalidDataException($"{path}, line {number}: expected qid, a tab and the query.");
            queries.Add(new TrecQuery(line[..tab], line[(tab + 1)..]));
        }

        return queries;
    }
}
