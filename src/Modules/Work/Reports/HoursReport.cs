namespace ItsmSite.Work.Reports;

/// <summary>How long things took.</summary>
/// <param name="N">How many are counted.</param>
/// <param name="Median">Half of them took no longer, in hours; null where there are none.</param>
/// <param name="P90">Nine of ten took no longer, in hours; null where there are none.</param>
public sealed record HoursReport(int N, double? Median, double? P90)
{
    /// <summary>The figures of some durations.</summary>
    public static HoursReport Of(IEnumerable<TimeSpan> durations)
    {
        ArgumentNullException.ThrowIfNull(durations);
        double[] hours = [.. durations.Select(d => d.Ticks / (double)TimeSpan.TicksPerHour).Order()];
        return hours.Length == 0 ? new HoursReport(0, null, null) : new HoursReport(hours.Length, Quantile(hours, 0.5), Quantile(hours, 0.9));
    }

    /// <summary>A quantile by linear interpolation between the closest ranks (Hyndman and Fan's type 7: the default of NumPy, pandas, R and Excel's PERCENTILE.INC).</summary>
    /// <param name="sorted">Values in ascending order; at least one.</param>
    /// <param name="share">The share below, 0 to 1.</param>
    public static double Quantile(IReadOnlyList<double> sorted, double share)
    {
        ArgumentNullException.ThrowIfNull(sorted);
        var place = (sorted.Count - 1) * share;
        var below = (int)Math.Floor(place);
        var (low, high, part) = (sorted[below], sorted[Math.Min(below + 1, sorted.Count - 1)], place - below);
        return part < 0.5 ? low + ((high - low) * part) : high - ((high - low) * (1 - part));
    }
}
