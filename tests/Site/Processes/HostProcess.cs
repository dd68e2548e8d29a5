using System.Diagnostics;

namespace ItsmSite.Tests.Site.Processes;

/// <summary>The program as a process of its own, as an administrator runs it.</summary>
public static class HostProcess
{
    /// <summary>The folder with ItsmSite.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Starts the program; its output is read to the end by <see cref="FinishAsync"/>.</summary>
    public static Process Start(params string[] arguments)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var program = Path.Combine(Root, "src", "Host", "bin", configuration, "net10.0", "Host.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        return Process.Start(start)!;
    }

    /// <summary>Waits for the end and gives exit code and output.</summary>
    public static async Task<(int Code, string Output, string Error)> FinishAsync(Process process)
    {
        using (process)
        {
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, await output, await error);
        }
    }

    /// <summary>Runs the program to its end.</summary>
    public static Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments) => FinishAsync(Start(arguments));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ItsmSite.sln"))) folder = folder.Parent;
        return folder.FullName;
    }
}
