namespace ItsmSite.Benchmarks.Commands;

/// <summary>Queries from files of lines qid, tab, text.</summary>
public static class QuerySample
{
    /// <summary>At most so many of all files' queries, spread over them evenly; always the same ones.</summary>
    public static async Task<IReadOnlyList<string>> ReadAsync(IReadOnlyList<string> files, int most)
    {
        var queries = new List<string>();
        foreach (var file in files)
        {
            foreach (var line in await File.ReadAllLinesAsync(file))
            {
                if (line.Split('\t') is [_, { Length: > 0 } text, ..]) queries.Add(text);
            }
        }

        var count = Math.Min(most, queries.Count);
        return [.. Enumerable.Range(0, count).Select(i => queries[(int)((long)i * queries.Count / count)])];
    }
}
