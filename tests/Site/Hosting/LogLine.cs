using Microsoft.Extensions.Logging;

namespace ItsmSite.Tests.Hosting;

/// <summary>A line that the site logged.</summary>
public sealed record LogLine(LogLevel Level, string Category, string Message, Exception? Error)
{
    public override string ToString() => $"{Level} {Category}: {Message} {Error}";
}
