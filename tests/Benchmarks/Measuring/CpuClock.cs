using System.Diagnostics;

namespace ItsmSite.Benchmarks.Measuring;

/// <summary>Wall time and processor time of this process since it was made.</summary>
public sealed class CpuClock
{
    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly TimeSpan _cpu = Environment.CpuUsage.TotalTime;

    /// <summary>Wall time.</summary>
    public TimeSpan Wall => Stopwatch.GetElapsedTime(_started);

    /// <summary>Time on all cores.</summary>
    public TimeSpan Cpu => Environment.CpuUsage.TotalTime - _cpu;
}
