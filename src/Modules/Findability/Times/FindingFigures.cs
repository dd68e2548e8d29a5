namespace ItsmSite.Findability.Times;

/// <summary>How long findings took together; not told of fewer than <see cref="Least"/>, so that nobody is singled out.</summary>
/// <param name="Count">How many.</param>
/// <param name="Median">Seconds within which half of them ended.</param>
/// <param name="MostWithin">Seconds within which 80 % ended.</param>
public sealed record FindingFigures(int Count, double Median, double MostWithin)
{
    /// <summary>Fewest findings that a figure is made of.</summary>
    public const int Least = 5;

    /// <summary>The figures; null where there are too few.</summary>
    public static FindingFigures? Of(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var seconds = findings.Select(f => f.Seconds).Order().ToList();
        return seconds.Count < Least ? null : new FindingFigures(seconds.Count, Percentile(seconds, .5), Percentile(seconds, .8));
    }

    // The nearest rank: a time that somebody really needed.
    private static double Percentile(List<double> sorted, double share) => sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Count) - 1, 0, sorted.Count - 1)];
}
