using System.Globalization;
using ItsmSite.Framework;
using ItsmSite.Framework.Web;
using ItsmSite.Framework.Web.Texts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Xunit;

namespace ItsmSite.Tests.Unit.Portal;

public sealed class TimeTextTests
{
    [Theory]
    [InlineData("2026-03-12T11:59:40", "just now", "juuri nyt")]
    [InlineData("2026-03-12T11:58:30", "1 minute ago", "minuutti sitten")]
    [InlineData("2026-03-12T11:15:00", "45 minutes ago", "45 minuuttia sitten")]
    [InlineData("2026-03-12T09:00:00", "3 hours ago", "3 tuntia sitten")]
    [InlineData("2026-03-11T21:30:00", "yesterday", "eilen")]
    [InlineData("2026-03-09T12:00:00", "3 days ago", "3 päivää sitten")]
    [InlineData("2026-03-03T12:00:00", "1 week ago", "viikko sitten")]
    [InlineData("2026-02-15T12:00:00", "3 weeks ago", "3 viikkoa sitten")]
    [InlineData("2025-12-20T12:00:00", "2 months ago", "2 kuukautta sitten")]
    [InlineData("2025-03-14T12:00:00", "11 months ago", "11 kuukautta sitten")]
    [InlineData("2024-05-04T22:30:00", "5 May 2024", "5.5.2024")]
    [InlineData("2026-03-20T12:00:00", "20 Mar 2026", "20.3.2026")]
    public void Relative_SaysTheDistanceInTheReadersLanguage(string utc, string english, string finnish)
    {
        var time = DateTime.Parse(utc, CultureInfo.InvariantCulture);

        Assert.Equal(english, In("en", text => text.Relative(time)));
        Assert.Equal(finnish, In("fi", text => text.Relative(time)));
    }

    [Fact]
    public void Exact_IsInTheTimeZoneOfTheSite()
    {
        var time = new DateTime(2026, 3, 11, 22, 5, 0, DateTimeKind.Utc);

        Assert.Equal("12 March 2026 at 00:05", In("en", text => text.Exact(time)));
        Assert.Equal("12.3.2026 klo 0.05", In("fi", text => text.Exact(time)));
    }

    private static string In(string culture, Func<TimeText, string> read)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
        try
        {
            using var services = new ServiceCollection().AddLogging().AddLocalization(options => options.ResourcesPath = "Resources").BuildServiceProvider();
            var options = Options.Create(new SiteOptions { TimeZone = "Europe/Helsinki" });
            return read(new TimeText(new Noon(), services.GetRequiredService<IStringLocalizer<SharedTexts>>(), new SiteTime(options)));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    private sealed class Noon : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 3, 12, 12, 0, 0, TimeSpan.Zero);
    }
}
