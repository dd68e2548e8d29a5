namespace ItsmSite.Host;

/// <summary>The program's arguments: what concerns every use of it, and what is left for the server or for a command.</summary>
/// <param name="DataFolder">Where the data lives.</param>
/// <param name="Database">PostgreSQL connection string, or null.</param>
/// <param name="Recipe">Recipe that an empty data folder is set up with, or null for the usual one.</param>
/// <param name="Command">The command and its arguments; empty to serve.</param>
/// <param name="Rest">What is left for the server's configuration.</param>
public sealed record HostArguments(string DataFolder, string? Database, string? Recipe, IReadOnlyList<string> Command, IReadOnlyList<string> Rest)
{
    /// <summary>Environment variable that names the data folder.</summary>
    public const string DataVariable = "ITSMSITE_DATA";

    /// <summary>True when a command is to be run instead of serving.</summary>
    public bool IsCommand => Command.Count > 0;

    /// <summary>
    /// Reads <c>--data DIR</c>, <c>--database "Host=…"</c> and <c>--recipe NAME</c>, which stand before a command; the first word that is not an option begins the command.
    /// </summary>
    /// <exception cref="ArgumentException">An option has no value.</exception>
    public static HostArguments Parse(IReadOnlyList<string> args)
    {
        ArgumentNullException.ThrowIfNull(args);
        string? data = null, database = null, recipe = null;
        var rest = new List<string>();
        for (var i = 0; i < args.Count; i++)
        {
            var arg = args[i];
            if (!arg.StartsWith('-')) return Result([.. args.Skip(i)]);
            if (Take("--data", ref data) || Take("--database", ref database) || Take("--recipe", ref recipe)) continue;
            rest.Add(arg);
            // Other options are the server's; a value that follows belongs to them.
            if (!arg.Contains('=', StringComparison.Ordinal) && i + 1 < args.Count && !args[i + 1].StartsWith('-') && arg is not ("--help" or "-h" or "--version")) rest.Add(args[++i]);

            bool Take(string name, ref string? value)
            {
                if (arg.StartsWith(name + "=", StringComparison.Ordinal))
                {
                    value = arg[(name.Length + 1)..];
                    return true;
                }

                if (arg != name) return false;
                if (i + 1 >= args.Count) throw new ArgumentException($"{name} needs a value.");
                value = args[++i];
                return true;
            }
        }

        return Result(rest is ["--help" or "-h" or "--version"] ? rest : []);

        HostArguments Result(IReadOnlyList<string> command) => new(
            data ?? Environment.GetEnvironmentVariable(DataVariable) ?? "App_Data", database, recipe, command, rest);
    }
}
