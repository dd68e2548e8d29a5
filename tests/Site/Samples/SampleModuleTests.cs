using System.Net;
using System.Text.Json.Nodes;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Host;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Site.Samples;

/// <summary>A module and a theme that the host does not know bring all that the guide says.</summary>
public sealed class SampleModuleTests(SampleSite fixture) : IClassFixture<SampleSite>
{
    private const string Address = "/lost-and-found";

    [Fact]
    public void Host_ShipsNoSample() => Assert.DoesNotContain(ModuleCatalog.FromHost(typeof(SiteHost).Assembly).Modules, m => m.Id is "LostAndFound" or "Winter");

    [Theory]
    [InlineData("thomas", true)]
    [InlineData("patty", false)]
    public async Task PageAndLink_AreForThoseWithThePermission(string person, bool sees)
    {
        using var visitor = await fixture.SignInAsync(person);
        Assert.Equal(sees ? HttpStatusCode.OK : HttpStatusCode.Forbidden, (await visitor.GetAsync(Address)).StatusCode);
        Assert.Equal(sees, (await visitor.PageAsync("/")).QuerySelector($"a[href='{Address}']") is not null);
    }

    [Fact]
    public async Task Record_IsWrittenAndAudited()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var (_, page) = await thomas.SubmitAsync(await thomas.PageAsync(Address), new() { ["What"] = ["A red umbrella"] });
        Assert.Contains("A red umbrella", page.QuerySelector(".links")!.TextContent, StringComparison.Ordinal);
        (_, page) = await thomas.SubmitAsync(page, new() { ["What"] = [" "] });
        Assert.NotNull(page.QuerySelector(".error-summary a[href='#What']"));
        await using var scope = fixture.Site.CreateScope();
        Assert.Contains(scope.ServiceProvider.GetRequiredService<SiteDbContext>().Set<AuditEntry>(), e => e.Event == "LostAndFound.Added" && e.UserName == "thomas");
    }

    [Fact]
    public async Task Off_LeavesNoPageAndNoLink_OnBringsThemBack()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        await fixture.SwitchAsync([], ["LostAndFound"]);
        Assert.Equal(HttpStatusCode.NotFound, (await thomas.GetAsync(Address)).StatusCode);
        Assert.Null((await thomas.PageAsync("/")).QuerySelector($"a[href='{Address}']"));
        await fixture.SwitchAsync(["LostAndFound"], []);
        Assert.Equal(HttpStatusCode.OK, (await thomas.GetAsync(Address)).StatusCode);
        Assert.NotNull((await thomas.PageAsync("/")).QuerySelector($"a[href='{Address}']"));
    }

    [Fact]
    public async Task Part_HasTheModulesOwnEditorCheckDisplayAndWordsToFindItBy()
    {
        await DefineAsync();
        using var thomas = await fixture.SignInAsync("thomas");
        var form = await thomas.PageAsync("/workbench/content/new/Umbrella");
        Assert.NotNull(form.QuerySelector("#PlacePart_Floor"));
        Dictionary<string, string[]> Fields(string floor) => new() { ["TitlePart.Title"] = ["Spare umbrellas"], ["PlacePart.Building"] = ["Kettuhalli"], ["PlacePart.Floor"] = [floor], ["do"] = ["publish"] };
        var (_, refused) = await thomas.SubmitAsync(form, Fields("99"));
        Assert.NotNull(refused.QuerySelector(".error-summary a[href='#PlacePart']"));
        var (status, page) = await thomas.SubmitAsync(refused, Fields("3"));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("Kettuhalli, floor 3", page.QuerySelector(".place")!.TextContent.Trim());
        Assert.NotEmpty((await thomas.PageAsync("/search?q=kettuhalli")).QuerySelectorAll(".hit"));
    }

    [Fact]
    public async Task Theme_ShowsItsViewsInPlaceOfAModulesAndOfItsBaseTheme_WhileItIsOn()
    {
        using var patty = await fixture.SignInAsync("patty");
        const string service = "/browse/PortfolioService";
        async Task<(bool Footer, bool Terms)> LookAsync()
        {
            var item = (await patty.PageAsync(service)).QuerySelector(".links a")!.GetAttribute("href")!;
            var page = await patty.PageAsync(item);
            return (page.QuerySelector(".winter-footer") is not null, page.QuerySelector(".winter-terms") is not null);
        }

        Assert.Equal((false, false), await LookAsync());
        await fixture.SwitchAsync(["Winter"], []);
        Assert.Equal((true, true), await LookAsync());
        await fixture.SwitchAsync([], ["Winter"]);
        Assert.Equal((false, false), await LookAsync());
    }

    private async Task DefineAsync()
    {
        await using var scope = fixture.Site.CreateScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<IActorAccessor>().Current = Actor.System;
        await services.GetRequiredService<ContentDefinitions>().StoreAsync((JsonObject)JsonNode.Parse("""
        { "Name": "Umbrella", "DisplayName": "Umbrella", "Settings": { "ContentTypeSettings": { "Creatable": true, "Listable": true, "Draftable": true } },
          "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} }, { "PartName": "PlacePart", "Name": "PlacePart", "Settings": {} } ] }
        """)!, default);
        await services.GetRequiredService<UnitOfWork>().CommitAsync(default);
    }
}
