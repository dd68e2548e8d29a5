using ItsmSite.Knowledge.Import;
using Xunit;

namespace ItsmSite.Tests.Unit.Knowledge.Import;

public sealed class LanguageGuesserTests
{
    [Theory]
    [InlineData("How to reset your password when you are away from the office", "en")]
    [InlineData("Näin vaihdat salasanan, kun et ole toimistolla", "fi")]
    [InlineData("VPN-yhteyden muodostaminen", "fi")]
    [InlineData("Power BI: raportin jakaminen muille", "fi")]
    [InlineData("Reset MFA", "en")]
    [InlineData("Use Microsoft Teams and the Outlook calendar on the web", "en")]
    [InlineData("", "en")]
    [InlineData("12345 0x80070005", "en")]
    public void Guess_Text_IsItsLanguage(string text, string culture) => Assert.Equal(culture, LanguageGuesser.Guess(text));

    [Fact]
    public void Guess_WithoutSigns_IsTheDefault() => Assert.Equal("fi", LanguageGuesser.Guess("123", "fi"));
}
