namespace ItsmSite.Policies.Services;

/// <summary>
/// When people are reminded of a policy they have not confirmed: a week after they were asked, three days before the last day, the day after it and each week
/// from then on, and when somebody asks for it by hand. Steps less than a day after another are left out, so that nobody is reminded twice in a day.
/// </summary>
public static class ReminderSteps
{
    /// <summary>Days from the question to the first reminder.</summary>
    public const int DaysToFirst = 7;

    /// <summary>Days from the reminder to the last day.</summary>
    public const int DaysBeforeLast = 3;

    /// <summary>Days between reminders once the last day is over.</summary>
    public const int DaysBetween = 7;

    private static readonly TimeSpan s_shortest = TimeSpan.FromDays(1);

    /// <summary>The last step up to now; null where none came yet. Whoever was reminded since then waits for the next.</summary>
    /// <param name="askedUtc">Since when people are asked.</param>
    /// <param name="confirmBy">The last day to confirm, or null.</param>
    /// <param name="requestedUtc">When reminders were last asked for by hand, or null.</param>
    /// <param name="nowUtc">Now.</param>
    public static DateTime? LastUtc(DateTime askedUtc, DateTime? confirmBy, DateTime? requestedUtc, DateTime nowUtc)
    {
        DateTime? last = null;
        foreach (var step in StepsOf(askedUtc, confirmBy, requestedUtc, nowUtc).Where(s => s >= askedUtc && s <= nowUtc).Order())
        {
            if (last is null || step - last >= s_shortest) last = step;
        }

        return last;
    }

    /// <summary>Whether reminders can be asked for by hand: once a day, and not on the day of another.</summary>
    public static bool CanRequest(DateTime askedUtc, DateTime? confirmBy, DateTime? requestedUtc, DateTime nowUtc) =>
        LastUtc(askedUtc, confirmBy, requestedUtc, nowUtc) is not { } last || nowUtc - last >= s_shortest;

    /// <summary>Whether the last day to confirm is over.</summary>
    public static bool IsOverdue(DateTime? confirmBy, DateTime nowUtc) => confirmBy is { } day && nowUtc >= day.AddDays(1);

    private static IEnumerable<DateTime> StepsOf(DateTime askedUtc, DateTime? confirmBy, DateTime? requestedUtc, DateTime nowUtc)
    {
        if (requestedUtc is { } requested) yield return requested;
        yield return askedUtc.AddDays(DaysToFirst);
        if (confirmBy is not { } day) yield break;
        yield return day.AddDays(-DaysBeforeLast);
        var over = day.AddDays(1);
        yield return over;
        // Of the weekly ones only the last two matter: what lies a week apart hides nothing.
        for (var weeks = Math.Max(1, (int)((nowUtc - over).TotalDays / DaysBetween) - 1); over.AddDays(weeks * DaysBetween) <= nowUtc; weeks++) yield return over.AddDays(weeks * DaysBetween);
    }
}
