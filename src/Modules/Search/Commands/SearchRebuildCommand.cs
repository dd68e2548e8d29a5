using System.CommandLine;
using ItsmSite.Framework.CommandLine;
using ItsmSite.Framework.Indexing;

namespace ItsmSite.Search.Commands;

/// <summary><c>search rebuild</c>: makes the index anew from the data.</summary>
public sealed class SearchRebuildCommand(IIndexFollower index)
{
    /// <summary>The command.</summary>
    public Command Build()
    {
        var command = new Command("rebuild", "Make the search index anew and swap it in.");
        command.SetAction((_, cancellationToken) => CommandSearch.GuardAsync(async () =>
        {
            long count = 0;
            await CommandProgress.RunAsync("Indexing", null, async progress => count = await index.RebuildAsync(progress, cancellationToken));
            Console.WriteLine($"{count} documents indexed.");
            return 0;
        }));
        return command;
    }
}
