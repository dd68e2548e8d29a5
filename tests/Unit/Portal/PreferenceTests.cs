using ItsmSite.Framework.Web.Chrome;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace ItsmSite.Tests.Unit.Portal;

public sealed class PreferenceTests
{
    [Theory]
    [InlineData("dark", "dark")]
    [InlineData("light", "light")]
    [InlineData("\"><script>", "system")]
    [InlineData("", "system")]
    public void ThemeCookie_WithAnotherValue_IsSystem(string cookie, string expected)
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.Cookie = "theme=" + Uri.EscapeDataString(cookie);

        Assert.Equal(expected, ThemePreferences.Read(context.Request));
    }

    [Theory]
    [InlineData("Patty Team Assistant", "PA", "Patty")]
    [InlineData("åsa", "Å", "åsa")]
    [InlineData("  ", "?", "  ")]
    [InlineData("😀 Smith", "😀S", "😀")]
    public void Person_HasInitialsOfFirstAndLastName(string name, string initials, string first)
    {
        var person = new PortalPerson(name);

        Assert.Equal((initials, first), (person.Initials, person.FirstName));
    }
}
