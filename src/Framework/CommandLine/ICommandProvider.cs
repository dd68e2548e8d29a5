using System.CommandLine;

namespace ItsmSite.Framework.CommandLine;

/// <summary>A module's commands on the command line; resolved in the shell, one scope for each run of the program.</summary>
public interface ICommandProvider
{
    /// <summary>Top-level commands; two providers that return a command of the same name share it (their subcommands are merged).</summary>
    IEnumerable<Command> GetCommands();
}
