using System.Diagnostics;

namespace ItsmSite.Benchmarks.Measuring;

/// <summary>Adds up the time spent in one section of the work.</summary>
public sealed class SectionClock
{
    private readonly Stopwatch _wall = new();
    private TimeSpan _cpu;
    private TimeSpan _since;

    /// <summary>Wall time so far.</summary>
    public TimeSpan Wall => _wall.Elapsed;

    /// <summary>Processor time of the process meanwhile, all threads.</summary>
    public TimeSpan Cpu => _cpu;

    /// <summary>Enters the section.</summary>
    public void Start()
    {
        _since = Environment.CpuUsage.TotalTime;
        _wall.Start();
    }

    /// <summary>Leaves the section.</summary>
    public void Stop()
    {
        _wall.Stop();
        _cpu += Environment.CpuUsage.TotalTime - _since;
    }

    /// <inheritdoc />
    public override string ToString() => Show.Text($"{Wall.TotalSeconds:0.0} s (CPU {Cpu.TotalSeconds:0.0} s)");
}
