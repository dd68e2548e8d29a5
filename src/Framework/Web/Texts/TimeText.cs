using System.Globalization;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Framework.Web.Texts;

/// <summary>
/// Says when something was, in the reader's language (<see cref="CultureInfo.CurrentCulture"/>) and in the site's time zone.
/// </summary>
public sealed class TimeText(TimeProvider clock, IStringLocalizer<SharedTexts> texts, SiteTime zone)
{
    /// <summary>
    /// The distance from now: "just now", minutes and hours within the day, "yesterday", days, weeks and months; the date itself
    /// when it is a year or more ago or still to come. Days are those of the calendar. UTC in; an unspecified kind is taken as UTC.
    /// </summary>
    public string Relative(DateTime utc)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var past = now - Utc(utc);
        var days = (Local(now).Date - Local(utc).Date).Days;
        return past.TotalMinutes switch
        {
            < -1 => Date(utc),
            < 1 => texts["just now"],
            < 60 => Count((int)past.TotalMinutes, "1 minute ago", "{0} minutes ago"),
            _ => days switch
            {
                <= 0 => Count((int)past.TotalHours, "1 hour ago", "{0} hours ago"),
                1 => texts["yesterday"],
                < 7 => Count(days, "1 day ago", "{0} days ago"),
                < 31 => Count(days / 7, "1 week ago", "{0} weeks ago"),
                < 365 => Count(Math.Clamp((int)(days / 30.44), 1, 11), "1 month ago", "{0} months ago"),
                _ => Date(utc),
            },
        };
    }

    /// <summary>The date, as "12 Mar 2026" or "12.3.2026".</summary>
    public string Date(DateTime utc) => Local(utc).ToString(texts["d MMM yyyy"], CultureInfo.CurrentCulture);

    /// <summary>Date and time to the minute, as "12 March 2026 at 14:05" or "12.3.2026 klo 14.05".</summary>
    public string Exact(DateTime utc) => Local(utc).ToString(texts["d MMMM yyyy 'at' HH:mm"], CultureInfo.CurrentCulture);

    /// <summary>The moment a day of the site's time zone begins, in UTC.</summary>
    public DateTime StartOfDay(DateOnly day) => zone.ToUtc(day.ToDateTime(TimeOnly.MinValue));

    private string Count(int number, string one, string many) => number == 1 ? texts[one] : texts[many, number];

    private DateTime Local(DateTime utc) => zone.ToLocal(utc);

    private static DateTime Utc(DateTime time) => time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : DateTime.SpecifyKind(time, DateTimeKind.Utc);
}
