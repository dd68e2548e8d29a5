using System.Globalization;
using System.Text.Json.Nodes;
using ItsmSite.Contents.Fields;
using ItsmSite.Contents.Markdown;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Xunit;

namespace ItsmSite.Tests.Unit.Contents.Fields;

public sealed class FieldDriverTests
{
    private static readonly SiteTime s_helsinki = new(Microsoft.Extensions.Options.Options.Create(new SiteOptions { TimeZone = "Europe/Helsinki" }));

    private static readonly MarkdownRenderer s_markdown = new();

    [Theory]
    [InlineData("12", true)]
    [InlineData("1 234,5", true)]
    [InlineData("-3.25", true)]
    [InlineData("", true)]
    [InlineData("many", false)]
    public void Number_AsPeopleWriteIt(string typed, bool accepted)
    {
        var driver = new NumericFieldDriver();
        var field = Read(driver, Field("NumericField"), ("Value", typed));
        Assert.Equal(accepted, driver.IsEmpty(field) || !driver.Validate(field).Any());
    }

    [Theory]
    [InlineData("0", false)]
    [InlineData("1", true)]
    [InlineData("5", true)]
    [InlineData("6", false)]
    public void Number_OutsideItsLimits_IsRefused(string typed, bool accepted)
    {
        var driver = new NumericFieldDriver();
        var field = Read(driver, Field("NumericField", """{"NumericFieldSettings": {"Minimum": 1, "Maximum": "5"}}"""), ("Value", typed));
        Assert.Equal(accepted, !driver.Validate(field).Any());
    }

    [Theory]
    [InlineData("https://example.org/", true)]
    [InlineData("/articles/vpn", true)]
    [InlineData("mailto:it@example.org", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData(" JaVaScRiPt:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("//evil.example", false)]
    [InlineData("/\\evil.example", false)]
    public async Task Link_ThatIsNoPageMailOrCall_IsRefusedAndNeverShown(string url, bool accepted)
    {
        var driver = new LinkFieldDriver();
        var field = Read(driver, Field("LinkField"), ("Url", url), ("Text", "Here"));
        Assert.Equal(accepted, !driver.Validate(field).Any());
        Assert.Equal(accepted, (await driver.DisplayAsync(field, "en", TestContext.Current.CancellationToken)).Links.Count == 1);
    }

    [Fact]
    public void Read_KeepsMembersNobodyKnows()
    {
        var stored = new FieldValue(Field("TextField"), "Printer", (JsonObject)JsonNode.Parse("""{"Text": "old", "Anchors": [{"X": 0.5}]}""")!);
        var json = new TextFieldDriver().Read(stored, Form((stored.InputName + ".Text", "new")));
        Assert.Equal("""{"Text":"new","Anchors":[{"X":0.5}]}""", json.ToJsonString());
    }

    [Fact]
    public void PredefinedList_WhatIsNotOnIt_IsRefused()
    {
        var definition = Field("TextField", """{"ContentPartFieldSettings": {"Editor": "PredefinedList"}, "TextFieldPredefinedListEditorSettings": {"Options": [{"name": "Red", "name:fi": "Punainen", "value": "r"}]}}""");
        var driver = new TextFieldDriver();
        Assert.Empty(driver.Validate(Read(driver, definition, ("Text", "r"))));
        Assert.NotEmpty(driver.Validate(Read(driver, definition, ("Text", "g"))));
        Assert.Equal("Punainen", driver.ToText(Read(driver, definition, ("Text", "r")), "fi"));
    }

    [Fact]
    public void LocalizedText_WithoutOneLanguage_ShowsTheOther()
    {
        var driver = new LocalizedTextFieldDriver(s_markdown);
        var field = Read(driver, Field(ContentTypeDefinition.LocalizedText), ("en", "Chair"), ("fi", ""));
        Assert.Equal("Chair", driver.ToText(field, "fi"));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fi")]
    public void Date_IsStoredAlikeInEachLanguage(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var driver = new DateTimeFieldDriver(s_helsinki);
            var field = Read(driver, Field("DateTimeField"), ("Value", "2026-11-20"));
            Assert.Empty(driver.Validate(field));
            Assert.Equal("""{"Value":"2026-11-20T00:00:00Z"}""", field.Json.ToJsonString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("2026-11-20T09:30", "2026-11-20T07:30:00Z", "2026-11-20T09:30")]
    [InlineData("2026-07-01T09:30", "2026-07-01T06:30:00Z", "2026-07-01T09:30")]
    [InlineData("2026-03-29T03:30", "2026-03-29T01:30:00Z", "2026-03-29T04:30")] // skipped by the clocks
    public async Task DateTime_IsWrittenInTheZoneOfTheSite(string typed, string stored, string shown)
    {
        var driver = new DateTimeFieldDriver(s_helsinki);
        var field = Read(driver, Field("DateTimeField"), ("Value", typed));
        Assert.Equal(stored, field.Json["Value"]!.GetValue<string>());
        Assert.Equal(shown, (await driver.EditAsync(field, "en", TestContext.Current.CancellationToken)).Value("Value"));
    }

    [Fact]
    public async Task Html_IsShownWithoutItsScript()
    {
        var driver = new HtmlFieldDriver();
        var display = await driver.DisplayAsync(Read(driver, Field("HtmlField"), ("Html", "<p onclick=\"x()\">Hello<script>alert(1)</script></p>")), "en", TestContext.Current.CancellationToken);
        Assert.DoesNotContain("script", display.Html!.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("onclick", display.Html!.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    private static ContentFieldDefinition Field(string kind, string settings = "{}") => new("Printer", kind, "Room", (JsonObject)JsonNode.Parse(settings)!);

    private static FieldValue Read(IContentFieldDriver driver, ContentFieldDefinition definition, params (string Member, string Text)[] posted)
    {
        var empty = new FieldValue(definition, "Printer", []);
        return empty with { Json = driver.Read(empty, Form([.. posted.Select(p => ($"{empty.InputName}.{p.Member}", p.Text))])) };
    }

    private static FieldForm Form(params (string Name, string Text)[] values) => new(new FormCollection(values.ToDictionary(v => v.Name, v => new StringValues(v.Text))));
}
