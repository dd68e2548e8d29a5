using System.CommandLine;
using ItsmSite.Framework.CommandLine;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using ItsmSite.Search.Evaluation;
using ItsmSite.Search.Synonyms;

namespace ItsmSite.Search.Commands;

/// <summary>What the search commands share: who searches, an index that is up to date, and failures told in one line.</summary>
public sealed class CommandSearch(ISearchIndex index, IIndexFollower follower, SynonymFollower synonyms, IActorAccessor actor, IActorResolver people)
{
    /// <summary>The option <c>--as USER</c>.</summary>
    public static Option<string?> AsOption() => new("--as") { Description = "See what this user sees; without it, what an administrator sees" };

    /// <summary>Sets who searches and brings the index up to date; false, with a message, where there is no such user.</summary>
    public async Task<bool> PrepareAsync(string? userName, CancellationToken cancellationToken)
    {
        if (await CommandActor.ResolveAsync(userName, people, cancellationToken) is not { } found) return false;
        actor.Current = found;
        await synonyms.RefreshAsync(cancellationToken);
        await CommandProgress.RunAsync("Bringing the index up to date", null, progress => follower.CatchUpAsync(progress, cancellationToken));
        return true;
    }

    /// <summary>Searches as the chosen person.</summary>
    public Task<SearchResult> FindAsync(string text, IReadOnlyList<string> types, int size, CancellationToken cancellationToken) =>
        index.SearchAsync(new SearchQuery(text, actor.Current.Scope) { Types = types, Size = size }, cancellationToken);

    /// <summary>Runs a command; what an administrator can put right is said without a stack trace. Exit code 1 then.</summary>
    public static async Task<int> GuardAsync(Func<Task<int>> command)
    {
        ArgumentNullException.ThrowIfNull(command);
        try
        {
            return await command();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or EvaluationFileException or InvalidOperationException)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return 1;
        }
    }
}
