using ItsmSite.Framework.Web.Charts;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Knowledge.Reading;

/// <summary>The figures of an article as charts.</summary>
public static class FigureCharts
{
    /// <summary>Views of the last weeks, for a row of a list.</summary>
    public static Sparkline WeeksOf(ArticleFigures figures, IStringLocalizer<KnowledgeTexts> texts)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(texts);
        return new Sparkline(texts["Opened in each of the last {0} weeks: {1}", figures.Weekly.Count, string.Join(", ", figures.Weekly)], figures.Weekly);
    }

    /// <summary>Views of the last weeks with their scale.</summary>
    public static BarChart ViewsOf(ArticleFigures figures, IStringLocalizer<KnowledgeTexts> texts)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(texts);
        return new BarChart(texts["Opened each week"], [.. figures.Weekly.Select((views, i) => new ChartPoint(WeekOf(figures.Weekly.Count - 1 - i, texts), views))]);
    }

    /// <summary>Whom it helped and whom it did not.</summary>
    public static ShareChart VotesOf(ArticleFigures figures, IStringLocalizer<KnowledgeTexts> texts)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(texts);
        return new ShareChart("votes", texts["Did it help?"], [new ChartPoint(texts["It helped"], figures.Helpful), new ChartPoint(texts["It did not help"], figures.NotHelpful)]);
    }

    private static string WeekOf(int ago, IStringLocalizer<KnowledgeTexts> texts) => ago switch { 0 => texts["this week"], 1 => texts["last week"], _ => texts["{0} weeks ago", ago] };
}
