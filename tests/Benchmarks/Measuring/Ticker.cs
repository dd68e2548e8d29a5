namespace ItsmSite.Benchmarks.Measuring;

/// <summary>Says on the error output how far a long step is.</summary>
/// <param name="what">The step.</param>
public sealed class Ticker(string what) : IProgress<long>
{
    private long _said;

    public void Report(long value)
    {
        if (value - _said < 5_000) return;
        _said = value;
        Console.Error.WriteLine($"  {what}: {value}");
    }
}
