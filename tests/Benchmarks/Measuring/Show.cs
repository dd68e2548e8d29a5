using System.Globalization;

namespace ItsmSite.Benchmarks.Measuring;

/// <summary>Writes figures the same way in every country.</summary>
public static class Show
{
    /// <summary>A text with invariant numbers.</summary>
    public static string Text(FormattableString text) => FormattableString.Invariant(text);

    /// <summary>The first number of /proc/loadavg, or "unknown".</summary>
    public static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    /// <summary>A count with thousands apart.</summary>
    public static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
