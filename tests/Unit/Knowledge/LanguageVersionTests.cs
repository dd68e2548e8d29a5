using ItsmSite.Knowledge.Services;
using Xunit;

namespace ItsmSite.Tests.Unit.Knowledge;

public sealed class LanguageVersionTests
{
    private static readonly LanguageVersion s_english = new("en", At(1), At(5));
    private static readonly LanguageVersion s_finnish = new("fi", At(2), At(3));

    [Fact]
    public void Original_IsTheOneTheSetIsNamedAfter() => Assert.Equal("fi", LanguageVersion.OriginalOf("fi", [s_english, s_finnish]).ContentItemId);

    [Fact]
    public void Original_OfASetNamedAfterNone_IsTheOneThatWasThereFirst() => Assert.Equal("en", LanguageVersion.OriginalOf("clock", [s_finnish, s_english]).ContentItemId);

    [Fact]
    public void Translation_IsOlder_WhenTheOriginalWasPublishedSince()
    {
        Assert.True(s_finnish.IsOlderThan(s_english));
        Assert.False((s_finnish with { CheckedUtc = At(6) }).IsOlderThan(s_english));
        Assert.False(s_english.IsOlderThan(s_english with { CheckedUtc = At(9) }));
    }

    private static DateTime At(int day) => new(2026, 1, day, 0, 0, 0, DateTimeKind.Utc);
}
