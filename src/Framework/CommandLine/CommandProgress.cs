using Spectre.Console;

namespace ItsmSite.Framework.CommandLine;

/// <summary>A progress bar on the error stream, so that a command's output can be piped; nothing is drawn where nobody looks.</summary>
public static class CommandProgress
{
    /// <summary>Runs work that reports how many things it has handled.</summary>
    /// <param name="what">What is going on.</param>
    /// <param name="total">How many things there are, or null when nobody knows.</param>
    /// <param name="work">The work.</param>
    public static async Task RunAsync(string what, long? total, Func<IProgress<long>, Task> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        if (Console.IsErrorRedirected)
        {
            await work(new Progress<long>());
            return;
        }

        await console.Progress().AutoClear(true).HideCompleted(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new SpinnerColumn())
            .StartAsync(async context =>
            {
                var task = context.AddTask(Markup.Escape(what), maxValue: total ?? 1);
                task.IsIndeterminate = total is null;
                await work(new Progress<long>(done =>
                {
                    task.Value = total is null ? 0 : done;
                    if (total is null) task.Description = $"{Markup.Escape(what)} {done:N0}";
                }));
            });
    }
}
