using System.CommandLine;
using ItsmSite.Framework.CommandLine;

namespace ItsmSite.Search.Commands;

/// <summary><c>search run | evaluate | rebuild</c>.</summary>
public sealed class SearchCommands(SearchRunCommand run, SearchEvaluateCommand evaluate, SearchRebuildCommand rebuild) : ICommandProvider
{
    /// <inheritdoc />
    public IEnumerable<Command> GetCommands()
    {
        var search = new Command("search", "Search from the command line, measure the search, make its index anew.");
        search.Subcommands.Add(run.Build());
        search.Subcommands.Add(evaluate.Build());
        search.Subcommands.Add(rebuild.Build());
        return [search];
    }
}
