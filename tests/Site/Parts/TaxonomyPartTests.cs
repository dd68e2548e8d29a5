using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using Xunit;

namespace ItsmSite.Tests.Site.Parts;

/// <summary>A tree of terms is edited without script; aliases are the site's own; a list takes its items.</summary>
public sealed class TaxonomyPartTests(SiteFixture fixture)
{
    private const string Barque = "4term0000000000000000barq1";
    private const string Brig = "4term00000000000000000brg2";
    private const string Ships = """
    {
      "ContentItemId": "4tax0n0my0f0sh1ps000000000", "ContentType": "Taxonomy", "DisplayText": "Ships", "Latest": true, "Published": true, "Owner": "", "Author": "x",
      "TitlePart": { "Title": "Ships" }, "AliasPart": { "Alias": "ships" },
      "TaxonomyPart": { "TermContentType": "Term", "Terms": [
        { "ContentItemId": "4term0000000000000000barq1", "ContentType": "Term", "DisplayText": "Barque", "Odd": [1], "TitlePart": { "Title": "Barque" }, "Term": { "Name": { "Values": { "en": "Barque" } } }, "TermPart": { "TaxonomyContentItemId": "4tax0n0my0f0sh1ps000000000" } },
        { "ContentItemId": "4term00000000000000000brg2", "ContentType": "Term", "DisplayText": "Brig", "TitlePart": { "Title": "Brig" }, "Term": { "Name": { "Values": { "en": "Brig" } } } }
      ] }
    }
    """;

    [Fact]
    public async Task Terms_AreMovedBelowEachOtherRenamedAndRemoved_AUsedOneOnlyWhenSaidTwice()
    {
        await PartTypes.DefineAsync(fixture);
        await PartTypes.ImportAsync(fixture, Ships);
        var before = (await PartTypes.StoredAsync(fixture, PartTypes.Taxonomy))["TaxonomyPart"]!.AsObject();
        using var editor = await fixture.SignInAsync("editor");
        var (_, leaflet) = await editor.SubmitAsync(await editor.PageAsync("/workbench/content/new/Leaflet"), new() { ["TitlePart.Title"] = ["Leaflet about a brig"], ["Leaflet.Ships.TermContentItemIds"] = [Brig], ["do"] = ["publish"] });
        Assert.Null(leaflet.QuerySelector(".error-summary"));

        var page = await editor.PageAsync($"/workbench/content/{PartTypes.Taxonomy}");
        Assert.Contains("used by 1", page.QuerySelector($"#TaxonomyPart-{Brig} summary")!.TextContent, StringComparison.Ordinal);
        page = await PressAsync(editor, page, $"in {Brig}");
        Assert.Equal("1", page.QuerySelector($"#TaxonomyPart-{Brig}")!.GetAttribute("data-level"));
        (_, page) = await editor.SubmitAsync(page, new() { [$"TaxonomyPart.{Barque}.Term.Name.en"] = ["Barquentine"], ["do"] = ["publish"] });
        Assert.Null(page.QuerySelector(".error-summary"));

        var after = (await PartTypes.StoredAsync(fixture, PartTypes.Taxonomy))["TaxonomyPart"]!.AsObject();
        var (barque, brig) = (before["Terms"]![0]!.DeepClone(), before["Terms"]![1]!.DeepClone());
        (barque["DisplayText"], barque["TitlePart"]!["Title"], barque["Term"]!["Name"]!["Values"]!["en"]) = ("Barquentine", "Barquentine", "Barquentine");
        barque["Terms"] = new JsonArray(brig);
        Assert.Equal(barque.ToJsonString(), Assert.Single(after["Terms"]!.AsArray())!.ToJsonString());

        // Readers see the tree, with a way to what has a term.
        using var patty = await fixture.SignInAsync("patty");
        var shown = await patty.PageAsync($"/content/{PartTypes.Taxonomy}");
        var link = shown.QuerySelectorAll(".article-body li li a").Single(a => a.TextContent == "Brig").GetAttribute("href")!;
        Assert.Contains("Leaflet about a brig", (await patty.PageAsync(link)).Body!.TextContent, StringComparison.Ordinal);

        page = await editor.PageAsync($"/workbench/content/{PartTypes.Taxonomy}");
        page = await PressAsync(editor, page, $"ask {Barque}");
        Assert.NotNull(page.QuerySelector($"#TaxonomyPart-{Barque} .notice-warning"));
        Assert.Equal(2, page.QuerySelectorAll("li.item").Length);
        page = await PressAsync(editor, page, $"remove {Barque}", ".notice-warning button");
        Assert.Empty(page.QuerySelectorAll("li.item"));
    }

    [Fact]
    public async Task Taxonomy_IsMadeByHand()
    {
        using var editor = await fixture.SignInAsync("editor");
        var page = await editor.PageAsync("/workbench/content/new/Taxonomy");
        var add = page.QuerySelector("button[value^='add Term']")!.GetAttribute("value")!;
        var key = add.Split(' ')[2];
        (_, page) = await editor.SubmitAsync(page, new() { ["TitlePart.Title"] = ["Knots of the quay"], ["TaxonomyPart.Act"] = [add] });
        (_, page) = await editor.SubmitAsync(page, new() { [$"TaxonomyPart.{key}.Term.Name.en"] = ["Bowline"], [$"TaxonomyPart.{key}.Term.Name.fi"] = ["Paalusolmu"], ["do"] = ["publish"] });
        Assert.Null(page.QuerySelector(".error-summary"));
        Assert.Contains("Bowline", page.QuerySelector(".article-body")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Alias_IsMadeFromTheTitleAndTheSitesOwn()
    {
        await PartTypes.DefineAsync(fixture);
        using var thomas = await fixture.SignInAsync("thomas");
        async Task<IHtmlDocument> SaveAsync(string title, string alias) =>
            (await thomas.SubmitAsync(await thomas.PageAsync("/workbench/content/new/Leaflet"), new() { ["TitlePart.Title"] = [title], ["AliasPart.Alias"] = [alias], ["do"] = ["save"] })).Page;
        static string AliasOf(IHtmlDocument page) => page.QuerySelector("[name='AliasPart.Alias']")!.GetAttribute("value")!;
        Assert.Equal("leaflet-of-capstans", AliasOf(await SaveAsync("Leaflet of capstans", "")));
        Assert.Equal("leaflet-of-capstans-2", AliasOf(await SaveAsync("Leaflet of capstans", "")));
        foreach (var wrong in new[] { "Leaflet-of-Capstans", "with a space" })
        {
            var refused = await SaveAsync("Leaflet of more capstans", wrong);
            Assert.Equal("#AliasPart_Alias", refused.QuerySelector(".error-summary a")!.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task Item_BelongsToAListThatTakesItsType()
    {
        await PartTypes.DefineAsync(fixture);
        using var editor = await fixture.SignInAsync("editor");
        var (_, shelf) = await editor.SubmitAsync(await editor.PageAsync("/workbench/content/new/Shelf"), new() { ["TitlePart.Title"] = ["Shelf of the chandler"], ["do"] = ["publish"] });
        Assert.Equal("Shelf of the chandler", shelf.QuerySelector("h1")!.TextContent);
        var form = await editor.PageAsync("/workbench/content/new/Leaflet");
        var choice = form.QuerySelectorAll("[name='ContainedPart.ListContentItemId'] option").Single(o => o.TextContent == "Shelf of the chandler").GetAttribute("value")!;
        var (status, leaflet) = await editor.SubmitAsync(form, new() { ["TitlePart.Title"] = ["Leaflet on a shelf"], ["ContainedPart.ListContentItemId"] = [choice], ["ContainedPart.Order"] = ["7"], ["do"] = ["publish"] });
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains(leaflet.QuerySelectorAll(".facts a"), a => a.TextContent == "Shelf of the chandler");
        var stored = await PartTypes.StoredAsync(fixture, leaflet.QuerySelector("a[href^='/workbench/content/']")!.GetAttribute("href")!.Split('/')[3]);
        Assert.Equal("""{"ListContentItemId":"ID","ListContentType":"Shelf","Order":7}""".Replace("ID", choice, StringComparison.Ordinal), stored["ContainedPart"]!.ToJsonString());

        (_, var refused) = await editor.SubmitAsync(await editor.PageAsync("/workbench/content/new/Leaflet"), new() { ["TitlePart.Title"] = ["Leaflet on nothing"], ["ContainedPart.ListContentItemId"] = [PartTypes.Taxonomy], ["do"] = ["save"] });
        Assert.Equal("#ContainedPart_ListContentItemId", refused.QuerySelector(".error-summary a")!.GetAttribute("href"));
    }

    private static async Task<IHtmlDocument> PressAsync(Visitor visitor, IHtmlDocument page, string act, string button = "button")
    {
        Assert.Contains(page.QuerySelectorAll(button), b => b.GetAttribute("value") == act);
        return (await visitor.SubmitAsync(page, new() { ["TaxonomyPart.Act"] = [act] })).Page;
    }
}
