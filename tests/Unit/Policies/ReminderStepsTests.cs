using ItsmSite.Policies.Services;
using Xunit;

namespace ItsmSite.Tests.Unit.Policies;

public sealed class ReminderStepsTests
{
    private static readonly DateTime s_asked = new(2026, 3, 2, 9, 30, 0, DateTimeKind.Utc);
    private static readonly DateTime s_last = new(2026, 3, 20, 0, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(0, null)]
    [InlineData(6.9, null)]
    [InlineData(7, 7.0)]
    [InlineData(200, 7.0)]
    public void WithoutALastDay_OneComesAfterAWeek(double days, double? step) => Assert.Equal(After(step), ReminderSteps.LastUtc(s_asked, null, null, s_asked.AddDays(days)));

    [Fact]
    public void WithALastDay_TheyComeBeforeItAfterItAndWeekly()
    {
        DateTime? At(DateTime now) => ReminderSteps.LastUtc(s_asked, s_last, null, now);
        Assert.Equal(s_asked.AddDays(7), At(s_last.AddDays(-3).AddMinutes(-1)));
        Assert.Equal(s_last.AddDays(-3), At(s_last.AddDays(-3)));
        Assert.Equal(s_last.AddDays(-3), At(s_last.AddDays(1).AddMinutes(-1)));
        Assert.Equal(s_last.AddDays(1), At(s_last.AddDays(1)));
        Assert.Equal(s_last.AddDays(1), At(s_last.AddDays(8).AddMinutes(-1)));
        Assert.Equal(s_last.AddDays(8), At(s_last.AddDays(8)));
        Assert.Equal(s_last.AddDays(1 + (7 * 52)), At(s_last.AddDays(1 + (7 * 52) + 6)));
    }

    [Fact]
    public void StepsWithinADay_AreOne()
    {
        var last = s_asked.Date.AddDays(10); // three days before it is the seventh day, at midnight
        Assert.Equal(last.AddDays(-3), ReminderSteps.LastUtc(s_asked, last, null, s_asked.AddDays(7.5)));
        var requested = s_asked.AddDays(6.5);
        Assert.Equal(requested, ReminderSteps.LastUtc(s_asked, null, requested, s_asked.AddDays(7.2)));
    }

    [Fact]
    public void Request_IsAStepAtOnce_AndOnceADay()
    {
        var requested = s_asked.AddHours(2);
        Assert.True(ReminderSteps.CanRequest(s_asked, null, null, requested));
        Assert.Equal(requested, ReminderSteps.LastUtc(s_asked, null, requested, requested));
        Assert.False(ReminderSteps.CanRequest(s_asked, null, requested, requested.AddHours(23)));
        Assert.True(ReminderSteps.CanRequest(s_asked, null, requested, requested.AddHours(24)));
        Assert.False(ReminderSteps.CanRequest(s_asked, null, null, s_asked.AddDays(7.5)));
    }

    [Fact]
    public void Request_OfAFormerEdition_CountsNoMore() => Assert.Null(ReminderSteps.LastUtc(s_asked, null, s_asked.AddDays(-1), s_asked.AddDays(1)));

    [Fact]
    public void LastDay_IsOverWhenItHasEnded()
    {
        Assert.False(ReminderSteps.IsOverdue(s_last, s_last.AddHours(23)));
        Assert.True(ReminderSteps.IsOverdue(s_last, s_last.AddHours(24)));
        Assert.False(ReminderSteps.IsOverdue(null, s_last));
    }

    private static DateTime? After(double? days) => days is { } d ? s_asked.AddDays(d) : null;
}
