using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using ItsmSite.Benchmarks.Measuring;

namespace ItsmSite.Benchmarks.Hosting;

/// <summary>The published program running as a process of its own.</summary>
public sealed class PublishedProgram : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    private readonly Process _process;

    private PublishedProgram(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    /// <summary>Where it answers.</summary>
    public Uri Address { get; }

    /// <summary>Time from starting the process to the first page answered with 200.</summary>
    public TimeSpan FirstAnswer { get; private set; }

    /// <summary>Resident memory now, in MB (10⁶ bytes).</summary>
    public double ResidentMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1e6;
        }
    }

    /// <summary>Builds the program for release into a folder.</summary>
    public static async Task PublishAsync(string output)
    {
        var arguments = new[] { "publish", Path.Combine(SharedData.Repository!, "src/Host"), "-c", "Release", "-o", output, "-v", "q", "--nologo" };
        using var build = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var text = await build.StandardOutput.ReadToEndAsync();
        await build.WaitForExitAsync();
        if (build.ExitCode != 0) throw new InvalidOperationException($"The program can't be published: {text}");
    }

    /// <summary>Starts it and waits for its first page.</summary>
    /// <param name="program">Folder it was published to.</param>
    /// <param name="folder">Data folder.</param>
    public static async Task<PublishedProgram> StartAsync(string program, string folder)
    {
        var address = new Uri(Show.Text($"http://127.0.0.1:{FreePort()}"));
        using var http = new HttpClient { BaseAddress = address };
        var started = Stopwatch.GetTimestamp();
        var start = new ProcessStartInfo("dotnet", [Path.Combine(program, "Host.dll"), "--data", folder, "--recipe", "eagle5", $"--Urls={address}", "--Logging:LogLevel:Default=Warning"]);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        var running = new PublishedProgram(Process.Start(start)!, address);
        while (!await AnswersAsync(http))
        {
            if (running._process.HasExited) throw new InvalidOperationException($"The program ended with {running._process.ExitCode}.");
            if (Stopwatch.GetElapsedTime(started) > s_patience) throw new TimeoutException("The program does not answer.");
            await Task.Delay(5);
        }

        running.FirstAnswer = Stopwatch.GetElapsedTime(started);
        return running;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<bool> AnswersAsync(HttpClient http)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("/sign-in", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
