namespace ItsmSite.Benchmarks.Relevance;

/// <summary>How sure a mean of paired differences is: Efron's percentile bootstrap over the pairs.</summary>
public static class PairedBootstrap
{
    private const int Resamples = 10_000;
    private const int Seed = 1;

    /// <summary>The bounds within which 95 of 100 resampled means lie; (0, 0) without differences.</summary>
    public static (double Low, double High) Interval(IReadOnlyList<double> differences)
    {
        if (differences.Count == 0) return (0, 0);
        var random = new Random(Seed);
        var means = new double[Resamples];
        for (var i = 0; i < Resamples; i++)
        {
            double sum = 0;
            for (var drawn = 0; drawn < differences.Count; drawn++) sum += differences[random.Next(differences.Count)];
            means[i] = sum / differences.Count;
        }

        Array.Sort(means);
        return (means[(int)(Resamples * .025)], means[(int)(Resamples * .975)]);
    }
}
