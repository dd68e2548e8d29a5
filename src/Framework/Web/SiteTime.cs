using System.Globalization;
using Microsoft.Extensions.Options;

namespace ItsmSite.Framework.Web;

/// <summary>Turns times from UTC into those of the site's time zone and back.</summary>
public sealed class SiteTime(IOptions<SiteOptions> options)
{
    /// <summary>How an input of type <c>datetime-local</c> writes a time.</summary>
    public const string InputFormat = "yyyy-MM-ddTHH:mm";

    private TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone);

    /// <summary>A time in the site's zone; an unspecified kind is taken as UTC.</summary>
    public DateTime ToLocal(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc.Kind == DateTimeKind.Local ? utc.ToUniversalTime() : DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);

    /// <summary>A time of the site's zone in UTC. One that clocks skip in spring is taken an hour later; of one that they show twice in autumn, the second.</summary>
    public DateTime ToUtc(DateTime local)
    {
        var time = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return TimeZoneInfo.ConvertTimeToUtc(Zone.IsInvalidTime(time) ? time.AddHours(1) : time, Zone);
    }

    /// <summary>What somebody chose in an input of type <c>datetime-local</c>, in UTC; null where it is not such a time.</summary>
    public DateTime? Parse(string? input) =>
        DateTime.TryParseExact(input, [InputFormat, "yyyy-MM-ddTHH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) ? ToUtc(local) : null;
}
