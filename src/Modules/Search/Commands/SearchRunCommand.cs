using System.CommandLine;
using System.Globalization;
using ItsmSite.Framework.Indexing;
using ItsmSite.Search.Evaluation;

namespace ItsmSite.Search.Commands;

/// <summary><c>search run --queries FILE.tsv --size N [--types …] [--as USER]</c>: TREC run lines for queries in a file.</summary>
public sealed class SearchRunCommand(CommandSearch search)
{
    private const string Tag = "itsmsite";

    /// <summary>The command.</summary>
    public Command Build()
    {
        var queries = new Option<FileInfo>("--queries") { Description = "File of lines qid<TAB>text", Required = true };
        var size = new Option<int>("--size") { Description = "Hits for each query", DefaultValueFactory = _ => 100 };
        var types = new Option<string[]>("--types") { Description = "Only these types", AllowMultipleArgumentsPerToken = true };
        var user = CommandSearch.AsOption();
        var command = new Command("run", "Run queries and print TREC run lines: qid Q0 id rank score tag.") { queries, size, types, user };
        command.SetAction((parsed, cancellationToken) => CommandSearch.GuardAsync(async () =>
        {
            if (!await search.PrepareAsync(parsed.GetValue(user), cancellationToken)) return 1;
            var output = Console.Out;
            using var file = parsed.GetValue(queries)!.OpenText();
            foreach (var query in await EvaluationFiles.ReadQueriesAsync(file, cancellationToken))
            {
                var result = await search.FindAsync(query.Text, parsed.GetValue(types) ?? [], parsed.GetValue(size), cancellationToken);
                for (var i = 0; i < result.Hits.Count; i++) await output.WriteLineAsync(Line(query.Id, result.Hits[i], i + 1));
            }

            return 0;
        }));
        return command;
    }

    private static string Line(string query, SearchHit hit, int rank) =>
        string.Create(CultureInfo.InvariantCulture, $"{query} Q0 {hit.ExternalId ?? hit.Key} {rank} {hit.Score:F6} {Tag}");
}
