using System.CommandLine;
using ItsmSite.Framework.CommandLine;
using ItsmSite.Framework.Modules;

namespace ItsmSite.Host.CommandLine;

/// <summary>Runs one of the modules' commands.</summary>
internal static class CommandRunner
{
    /// <summary>Runs the command in a scope of the shell.</summary>
    /// <returns>The exit code: 0 all went well, 2 some was refused, 1 failed.</returns>
    public static async Task<int> RunAsync(ShellContext shell, IReadOnlyList<string> command, CancellationToken cancellationToken)
    {
        await using var scope = shell.CreateScope();
        var root = new RootCommand("ItsmSite: the intranet portal of an IT department. Without a command it serves the site.");
        foreach (var provided in scope.ServiceProvider.GetServices<ICommandProvider>().SelectMany(p => p.GetCommands())) Merge(root, provided);
        return await root.Parse(command).InvokeAsync(cancellationToken: cancellationToken);
    }

    // Two modules may each bring a part of one command, as `import articles` and `import people`.
    private static void Merge(Command parent, Command command)
    {
        var present = parent.Subcommands.FirstOrDefault(c => c.Name == command.Name);
        if (present is null) parent.Subcommands.Add(command);
        else foreach (var sub in command.Subcommands.ToList()) Merge(present, sub);
    }
}
