using System.Globalization;

namespace ItsmSite.Search.Evaluation;

/// <summary>Reads the two files of an evaluation. Empty lines are skipped; the first bad line throws <see cref="EvaluationFileException"/>.</summary>
public static class EvaluationFiles
{
    private static readonly char[] _blanks = [' ', '\t'];

    /// <summary>Reads queries, <c>id TAB text</c> a line. The text may hold further tabs; an id must not come twice.</summary>
    public static async Task<IReadOnlyList<EvaluationQuery>> ReadQueriesAsync(TextReader reader, CancellationToken cancellationToken)
    {
        var queries = new List<EvaluationQuery>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var (number, line) in LinesOf(reader, cancellationToken))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab < 0)
                throw new EvaluationFileException(number, "there is no tab between the query's id and its text.");
            var id = line[..tab].Trim();
            if (id.Length == 0)
                throw new EvaluationFileException(number, "the query has no id.");
            if (id.AsSpan().IndexOfAny(_blanks) >= 0)
                throw new EvaluationFileException(number, $"the id \"{id}\" holds a blank.");
            if (!ids.Add(id))
                throw new EvaluationFileException(number, $"the id \"{id}\" was there before.");
            queries.Add(new EvaluationQuery(id, line[(tab + 1)..]));
        }

        return queries;
    }

    /// <summary>
    /// Reads judgements in TREC's form, <c>query 0 document relevance</c> a line with blanks or tabs between; relevance is a whole number,
    /// above 0 relevant. Gives relevance by document by query. A pair that comes twice must be judged alike.
    /// </summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>>> ReadJudgementsAsync(
        TextReader reader, CancellationToken cancellationToken)
    {
        var judgements = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        await foreach (var (number, line) in LinesOf(reader, cancellationToken))
        {
            var fields = line.Split(_blanks, StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length != 4)
                throw new EvaluationFileException(number, $"a judgement has 4 fields (query 0 document relevance), this has {fields.Length}.");
            if (!int.TryParse(fields[3], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var relevance))
                throw new EvaluationFileException(number, $"the relevance \"{fields[3]}\" is not a whole number.");
            if (!judgements.TryGetValue(fields[0], out var ofQuery))
                judgements[fields[0]] = ofQuery = new Dictionary<string, int>(StringComparer.Ordinal);
            if (!ofQuery.TryAdd(fields[2], relevance) && ofQuery[fields[2]] != relevance)
                throw new EvaluationFileException(number, $"\"{fields[2]}\" was judged otherwise for query \"{fields[0]}\" before.");
        }

        return judgements.ToDictionary(pair => pair.Key, pair => (IReadOnlyDictionary<string, int>)pair.Value, StringComparer.Ordinal);
    }

    private static async IAsyncEnumerable<(int Number, string Line)> LinesOf(
        TextReader reader, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var number = 1; await reader.ReadLineAsync(cancellationToken) is { } line; number++)
        {
            line = line.TrimStart('\uFEFF');
            if (!string.IsNullOrWhiteSpace(line))
                yield return (number, line);
        }
    }
}
