namespace ItsmSite.Benchmarks.Measuring;

/// <summary>Durations in milliseconds, by nearest rank.</summary>
/// <param name="P50">Half of them took at most this.</param>
/// <param name="P95">95 of 100 took at most this.</param>
/// <param name="P99">99 of 100 took at most this.</param>
/// <param name="Count">Number of durations.</param>
public sealed record Percentiles(double P50, double P95, double P99, int Count)
{
    /// <summary>The percentiles of some durations; at least one.</summary>
    public static Percentiles Of(IEnumerable<double> milliseconds)
    {
        var sorted = milliseconds.Order().ToArray();
        return new Percentiles(At(sorted, .50), At(sorted, .95), At(sorted, .99), sorted.Length);
    }

    /// <inheritdoc />
    public override string ToString() => Show.Text($"{P50:0.0} / {P95:0.0} / {P99:0.0} ms");

    private static double At(double[] sorted, double share) => sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Length) - 1)];
}
