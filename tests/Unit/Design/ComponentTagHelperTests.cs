using System.Globalization;
using System.Text.Encodings.Web;
using ItsmSite.Framework.Web.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Xunit;

namespace ItsmSite.Tests.Unit.Design;

public sealed class ComponentTagHelperTests
{
    [Fact]
    public void Avatar_IsTheSameWhereverTheNameAppears()
    {
        Assert.Equal(Html(new AvatarTagHelper { Name = "Patty Virtanen" }), Html(new AvatarTagHelper { Name = "Patty Virtanen" }));
        Assert.Contains(">PV</span>", Html(new AvatarTagHelper { Name = "Patty Virtanen" }), StringComparison.Ordinal);
        Assert.Contains("aria-hidden=\"true\"", Html(new AvatarTagHelper { Name = "<b>" }), StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", Html(new AvatarTagHelper { Name = "<b>" }), StringComparison.Ordinal);
    }

    [Fact]
    public void TimelineEntry_ThatHoldsNow_IsMarked() =>
        Assert.Equal("<li class=\"timeline-success timeline-current\"></li>", Html(new TimelineEntryTagHelper { Tone = "success", Current = true }));

    [Fact]
    public void Progress_BeyondItsEnd_IsAll()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");
        var html = Html(new ProgressBarTagHelper { Label = "Documents & files", Value = 30, Max = 20 });
        Assert.Contains("100%", html, StringComparison.Ordinal);
        Assert.Contains("<progress max=\"20\" value=\"20\">", html, StringComparison.Ordinal);
        Assert.Contains("Documents &amp; files", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_WithoutAKnownEnd_SaysTheValueOnly()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");
        var html = Html(new ProgressBarTagHelper { Label = "Documents", Value = 1_280 });
        Assert.Contains("1,280", html, StringComparison.Ordinal);
        Assert.Contains("<progress></progress>", html, StringComparison.Ordinal);
    }

    private static string Html(TagHelper helper)
    {
        var output = new TagHelperOutput("x", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        helper.Process(new TagHelperContext([], new Dictionary<object, object>(), "id"), output);
        using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
