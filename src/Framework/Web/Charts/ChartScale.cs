using System.Globalization;

namespace ItsmSite.Framework.Web.Charts;

/// <summary>Where values stand in a chart: from 0 to a round number that none exceeds. Positions are written as SVG reads them, whatever the reader's language.</summary>
public sealed class ChartScale
{
    private const double LeastShown = 1.5;

    /// <summary>Makes the scale of these values.</summary>
    /// <param name="values">The values; negative ones count as 0.</param>
    public ChartScale(IEnumerable<double> values) => Top = RoundUp(values.DefaultIfEmpty(0).Max());

    /// <summary>The value at the upper edge, at least 1.</summary>
    public double Top { get; }

    /// <summary>The values beside the scale, from above.</summary>
    public IReadOnlyList<double> Marks => [Top, Top / 2, 0];

    /// <summary>Height of a column in per cent of the picture; what is not 0 can be seen.</summary>
    public double HeightOf(double value) => value <= 0 ? 0 : Math.Clamp(value / Top * 100, LeastShown, 100);

    /// <summary>A number as SVG reads it.</summary>
    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A share of the picture as SVG reads it.</summary>
    /// <param name="value">Per cent.</param>
    public static string Percent(double value) => Number(value) + "%";

    // 1, 2, 4, 6, 8 or 10 times a power of ten: half of it is round too.
    private static double RoundUp(double most)
    {
        if (most <= 1) return 1;
        var power = Math.Pow(10, Math.Floor(Math.Log10(most)));
        foreach (var step in (double[])[1, 2, 4, 6, 8])
        {
            if (most <= step * power) return step * power;
        }

        return 10 * power;
    }
}
