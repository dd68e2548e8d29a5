using Microsoft.Extensions.Logging.Console;

namespace ItsmSite.Host;

/// <summary>Logging that suits how the program is used.</summary>
internal static class HostLogging
{
    /// <summary>A command's output is its own: only warnings and errors are logged, to the error stream.</summary>
    public static void ForCommandLine(this ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.AddSimpleConsole(options => options.SingleLine = true);
        logging.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        logging.SetMinimumLevel(LogLevel.Warning);
        logging.AddFilter(null, LogLevel.Warning);
    }
}
