using ItsmSite.Framework.Web.Charts;
using ItsmSite.Framework.Web.Models;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Administration.Design;

/// <summary>Made-up figures and names for the page of the design system.</summary>
/// <param name="texts">The reader's language.</param>
public sealed class DesignSamples(IStringLocalizer<AdministrationTexts> texts)
{
    private static readonly double[] s_reported = [14, 9, 21, 17, 12, 25, 19, 8, 11, 16, 13, 10];
    private static readonly double[] s_solved = [10, 12, 15, 20, 14, 18, 22, 13, 9, 15, 14, 12];

    /// <summary>Two lines.</summary>
    public LineChart Lines => new(texts["Incidents each week"], Weeks, [new ChartSeries(texts["Reported"], s_reported), new ChartSeries(texts["Solved"], s_solved)]);

    /// <summary>Columns.</summary>
    public BarChart Bars => new(texts["Incidents each week"], [.. Weeks.Select((week, i) => new ChartPoint(week, s_reported[i]))]);

    /// <summary>Columns as small as a line.</summary>
    public Sparkline Small => new(texts["Incidents each week"] + ": " + string.Join(", ", s_reported), [.. s_reported.Select(value => (int)value)]);

    /// <summary>Parts of a whole.</summary>
    public ShareChart Share => new(
        "channels", texts["How people reached us"],
        [new(texts["Portal"], 46), new(texts["E-mail"], 28), new(texts["Phone"], 17), new(texts["Chat"], 7), new(texts["In person"], 4)]);

    /// <summary>Two texts that differ.</summary>
    public IReadOnlyList<ConflictSide> Sides
    {
        get
        {
            var (before, after) = Framework.Web.Texts.LineDifference.Compare($"{texts["Restart the computer."]}\n{texts["Sign in again."]}", $"{texts["Restart the computer."]}\n{texts["Sign in with your new password."]}");
            return [new(texts["Before"], "Thomas", before, IsNewer: false), new(texts["After"], "Patty", after, IsNewer: true)];
        }
    }

    private List<string> Weeks => [.. Enumerable.Range(30, s_reported.Length).Select(week => texts["Week {0}", week].Value)];
}
