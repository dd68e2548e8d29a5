using ItsmSite.Findability.Log;

namespace ItsmSite.Findability.Times;

/// <summary>
/// Somebody found something: from the first search until the last page was opened, searches less than half an hour apart being one finding.
/// It counts where something was opened and the person asked nobody for help within a day.
/// </summary>
/// <param name="Seconds">How long it took.</param>
/// <param name="Roles">The roles of the person.</param>
/// <param name="Type">Type of the page opened last.</param>
/// <param name="Key">Key of this page.</param>
/// <param name="Utc">When it began.</param>
public sealed record Finding(double Seconds, IReadOnlyList<string> Roles, string Type, string Key, DateTime Utc)
{
    /// <summary>The findings among searches in any order.</summary>
    public static IReadOnlyList<Finding> Of(IEnumerable<SearchStep> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        return [.. steps.GroupBy(s => s.UserId).SelectMany(own => Sessions(own.OrderBy(s => s.Utc))).Select(Read).OfType<Finding>()];
    }

    private static IEnumerable<List<SearchStep>> Sessions(IEnumerable<SearchStep> own)
    {
        List<SearchStep> session = [];
        var last = DateTime.MinValue;
        foreach (var step in own)
        {
            if (session.Count > 0 && step.Utc - last > SearchLogEntries.Session)
            {
                yield return session;
                session = [];
            }

            session.Add(step);
            last = step.OpenedUtc > step.Utc ? step.OpenedUtc.Value : step.Utc;
        }

        if (session.Count > 0) yield return session;
    }

    private static Finding? Read(List<SearchStep> session)
    {
        if (session.Exists(s => s.AskedForHelp) || session.Where(s => s.OpenedUtc is not null).MaxBy(s => s.OpenedUtc) is not { OpenedUtc: { } end } last) return null;
        return new Finding(Math.Max(0, (end - session[0].Utc).TotalSeconds), SearchRoles.Parse(session[0].Roles), last.Type, last.Key, session[0].Utc);
    }
}
