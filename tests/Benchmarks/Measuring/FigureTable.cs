using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ItsmSite.Benchmarks.Measuring;

/// <summary>Gathers figures, says each as soon as it is known, and makes a Markdown table of them.</summary>
public sealed class FigureTable
{
    private readonly List<(string What, string Value, string Note)> _rows = [];
    private readonly string _loadAtStart = Show.Load();

    /// <summary>Adds a figure.</summary>
    /// <param name="what">What was measured.</param>
    /// <param name="value">The figure with its unit.</param>
    /// <param name="note">How, or an empty text.</param>
    public void Add(string what, string value, string note = "")
    {
        _rows.Add((what, value, note));
        Console.Error.WriteLine($"{what}: {value}{(note.Length > 0 ? $" ({note})" : "")} [load {Show.Load()}]");
    }

    /// <summary>Says that something was not measured, and why.</summary>
    public void Skip(string what, string reason) => Add(what, "skipped", reason);

    /// <summary>The table, with commit, date, cores and load above it.</summary>
    public async Task<string> ToMarkdownAsync()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"Commit {await CommitAsync()}, {DateTime.UtcNow:yyyy-MM-dd}, {Environment.ProcessorCount} cores, load {_loadAtStart} before and {Show.Load()} after, .NET {Environment.Version}.");
        text.AppendLine().AppendLine("| what | figure | how |").AppendLine("|---|---|---|");
        foreach (var (what, value, note) in _rows) text.AppendLine(CultureInfo.InvariantCulture, $"| {what} | {value} | {note} |");
        return text.ToString();
    }

    private static async Task<string> CommitAsync()
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", ["describe", "--always", "--dirty"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = AppContext.BaseDirectory,
            })!;
            var commit = (await git.StandardOutput.ReadToEndAsync()).Trim();
            await git.WaitForExitAsync();
            return commit.Length > 0 ? commit : "unknown";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "unknown";
        }
    }
}
