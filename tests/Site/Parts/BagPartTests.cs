using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using ItsmSite.Tests.Site.Api;
using Xunit;

namespace ItsmSite.Tests.Site.Parts;

/// <summary>Items within an item: edited without script, kept as they came, shown and found with the item they are part of.</summary>
public sealed class BagPartTests(SiteFixture fixture)
{
    private const string Imported = """
    {
      "ContentItemId": "4bag000000000000000000k{0}", "ContentType": "Leaflet", "DisplayText": "Leaflet of marlinspikes", "Latest": true, "Published": true, "Owner": "", "Author": "x",
      "TitlePart": { "Title": "Leaflet of marlinspikes", "RenderTitle": true },
      "AliasPart": { "Alias": "marlinspikes-{0}" },
      "BagPart": { "Strange": 1, "ContentItems": [
        { "ContentType": "Paragraph", "ContentItemId": "4par000000000000000000one1", "DisplayText": "Named otherwise", "Odd": { "a": [1, 2.50] }, "TitlePart": { "Title": "First marlinspike" }, "Paragraph": { "Text": { "Text": "Splices rope." }, "Weight": { "Value": 2.50 }, "Kept": { "x": null } } },
        { "ContentType": "Unheard", "ContentItemId": "4par000000000000000000two2", "DisplayText": "Of no type here", "UnheardPart": { "y": true } },
        { "ContentType": "Paragraph", "DisplayText": "Without an id", "TitlePart": { "Title": "Without an id" }, "Paragraph": { "Text": { "Text": "Still here." } } }
      ] },
      "Leaflet": {}
    }
    """;

    [Fact]
    public async Task Save_OfWhatNobodyChanged_KeepsEveryMemberOfTheItems()
    {
        var id = await ImportAsync("001");
        using var editor = await fixture.SignInAsync("editor");
        var before = (await PartTypes.StoredAsync(fixture, id))["BagPart"]!.ToJsonString();
        var (status, page) = await editor.SubmitAsync(await editor.PageAsync($"/workbench/content/{id}"), new() { ["TitlePart.Title"] = ["Leaflet, renamed"], ["do"] = ["save"] });
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Null(page.QuerySelector(".error-summary"));
        var after = await PartTypes.StoredAsync(fixture, id);
        Assert.Equal("Leaflet, renamed", (string)after["DisplayText"]!);
        Assert.Equal(before, after["BagPart"]!.ToJsonString());
    }

    [Fact]
    public async Task Save_OfOneChangedItem_LeavesTheOthers()
    {
        var id = await ImportAsync("002");
        using var editor = await fixture.SignInAsync("editor");
        var before = (await PartTypes.StoredAsync(fixture, id))["BagPart"]!["ContentItems"]!.AsArray();
        await editor.SubmitAsync(await editor.PageAsync($"/workbench/content/{id}"), new() { ["BagPart.4par000000000000000000one1.TitlePart.Title"] = ["Another name"], ["do"] = ["save"] });
        var after = (await PartTypes.StoredAsync(fixture, id))["BagPart"]!["ContentItems"]!.AsArray();
        Assert.Equal("Another name", (string)after[0]!["DisplayText"]!);
        (before[0]!["DisplayText"], before[0]!["TitlePart"]!["Title"]) = ("Another name", "Another name");
        Assert.Equal(before.ToJsonString(), after.ToJsonString());
    }

    [Fact]
    public async Task Items_AreAddedMovedAndRemovedByButtonsWithoutLosingText()
    {
        await PartTypes.DefineAsync(fixture);
        using var thomas = await fixture.SignInAsync("thomas");
        var page = await thomas.PageAsync("/workbench/content/new/Leaflet");
        (_, page) = await PressAsync(thomas, page, "add Paragraph", new() { ["TitlePart.Title"] = ["Leaflet of belaying pins"] });
        Assert.Equal("Leaflet of belaying pins", ValueOf(page, "TitlePart.Title"));
        var first = KeysOf(page).Single();
        (_, page) = await PressAsync(thomas, page, "add Paragraph", new() { [$"BagPart.{first}.TitlePart.Title"] = ["Pin one"], [$"BagPart.{first}.Paragraph.Text.Text"] = ["pinonegoesword"] });
        Assert.Equal("pinonegoesword", ValueOf(page, $"BagPart.{first}.Paragraph.Text.Text"));
        var second = KeysOf(page)[1];
        (_, page) = await PressAsync(thomas, page, "add Folder", new() { [$"BagPart.{second}.TitlePart.Title"] = ["Pin two"], [$"BagPart.{second}.Paragraph.Text.Text"] = ["Text of pin two"] });
        var folder = KeysOf(page)[2];
        (_, page) = await PressAsync(thomas, page, "add Paragraph", new() { [$"BagPart.{folder}.TitlePart.Title"] = ["A folder"] }, $"BagPart.{folder}.BagPart");
        var nested = KeysOf(page, $"BagPart.{folder}.BagPart").Single();
        (_, page) = await PressAsync(thomas, page, $"up {second}", new() { [$"BagPart.{folder}.BagPart.{nested}.TitlePart.Title"] = ["Pin in a folder"], [$"BagPart.{folder}.BagPart.{nested}.Paragraph.Text.Text"] = ["quarterdeckword"] });
        Assert.Equal([second, first, folder], KeysOf(page));
        (_, page) = await PressAsync(thomas, page, $"remove {first}", []);
        Assert.Equal([second, folder], KeysOf(page));

        var (status, shown) = await thomas.SubmitAsync(page, new() { ["do"] = ["publish"] });
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Null(shown.QuerySelector(".error-summary"));
        Assert.Equal(["Pin two", "A folder", "Pin in a folder"], shown.QuerySelectorAll(".article-body :is(h2, h3)").Select(h => h.TextContent.Trim()));
        using var patty = await fixture.SignInAsync("patty");
        Assert.Single((await patty.PageAsync("/search?q=quarterdeckword")).QuerySelectorAll(".hit"));
        Assert.Empty((await patty.PageAsync("/search?q=pinonegoesword")).QuerySelectorAll(".hit"));
    }

    [Fact]
    public async Task Item_ThatIsNotFilledIn_IsToldOfByItsPlace()
    {
        await PartTypes.DefineAsync(fixture);
        using var thomas = await fixture.SignInAsync("thomas");
        var (_, page) = await PressAsync(thomas, await thomas.PageAsync("/workbench/content/new/Leaflet"), "add Paragraph", new() { ["TitlePart.Title"] = ["Leaflet with a gap"] });
        (_, page) = await thomas.SubmitAsync(page, new() { ["do"] = ["save"] });
        var link = page.QuerySelectorAll(".error-summary a").Select(a => a.GetAttribute("href")!).First(h => h.Contains("Paragraph", StringComparison.Ordinal));
        Assert.NotNull(page.QuerySelector(link));
        Assert.NotNull(page.QuerySelector("details.item-fields[open]"));
    }

    [Fact]
    public async Task Api_ReadsAndChangesItemsByTheSameRules()
    {
        await PartTypes.DefineAsync(fixture);
        using var thomas = await ApiClient.SignInAsync(fixture, "thomas");
        JsonObject Paragraph(string title, string text) => new() { ["ContentType"] = "Paragraph", ["TitlePart"] = new JsonObject { ["Title"] = title }, ["Paragraph"] = new JsonObject { ["Text"] = new JsonObject { ["Text"] = text } } };
        JsonObject Leaflet(params JsonNode[] items) => new() { ["TitlePart"] = new JsonObject { ["Title"] = "Leaflet by program" }, ["BagPart"] = new JsonObject { ["ContentItems"] = new JsonArray(items) } };
        var made = await thomas.PostAsync("/api/content/Leaflet", Leaflet(Paragraph("One", "x"), Paragraph("Two", "y")));
        Assert.Equal(HttpStatusCode.Created, made.Status);
        Assert.Equal("One", (string)made.Json["BagPart"]!["ContentItems"]![0]!["DisplayText"]!);

        var items = made.Json["BagPart"]!["ContentItems"]!.AsArray();
        var one = items[0]!;
        items.RemoveAt(0);
        items.Add(one);
        one["Paragraph"]!["Text"]!["Text"] = "changed";
        var changed = await thomas.PutAsync($"/api/content/items/{made.Id}", made.Json);
        Assert.Equal(["Two", "One"], changed.Json["BagPart"]!["ContentItems"]!.AsArray().Select(i => (string)i!["DisplayText"]!));

        foreach (var (body, wrong) in new[]
        {
            (Leaflet(Paragraph("", "x")), "BagPart.ContentItems[0].TitlePart.Title"),
            (Leaflet(Paragraph("One", "x"), Paragraph("Two", "")), "BagPart.ContentItems[1].Paragraph.Text"),
            (Leaflet(new JsonObject { ["ContentType"] = "RoleCard" }), "BagPart.ContentItems[0].ContentType"),
            (Leaflet(new JsonObject { ["ContentItemId"] = made.Id, ["ContentType"] = "Paragraph" }), "BagPart.ContentItems[0].ContentItemId"),
            (Leaflet(new JsonObject { ["ContentType"] = "Paragraph", ["Owner"] = "somebody" }), "BagPart.ContentItems[0].Owner"),
            (Leaflet([.. Enumerable.Range(0, 201).Select(i => Paragraph($"{i}", "x"))]), "BagPart"),
        })
        {
            var refused = await thomas.PostAsync("/api/content/Leaflet", body);
            Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
            Assert.Contains(wrong, refused.Wrong);
        }
    }

    private static string ValueOf(IHtmlDocument page, string name) => page.QuerySelector($"[name='{name}']") switch { IHtmlTextAreaElement area => area.Value.Trim(), var input => input!.GetAttribute("value") ?? "" };

    private static List<string> KeysOf(IHtmlDocument page, string bag = "BagPart") =>
        [.. page.QuerySelectorAll($"input[name='{bag}.Items']").Select(i => i.GetAttribute("value") ?? "").Where(v => v.Length > 0).Select(v => v.Split(' ')[0])];

    private static Task<(HttpStatusCode Status, IHtmlDocument Page)> PressAsync(Visitor visitor, IHtmlDocument page, string act, Dictionary<string, string[]> typed, string bag = "BagPart")
    {
        var button = page.QuerySelectorAll($"button[name='{bag}.Act']").First(b => b.GetAttribute("value")!.StartsWith(act, StringComparison.Ordinal));
        return visitor.SubmitAsync(page, new(typed) { [$"{bag}.Act"] = [button.GetAttribute("value")!] });
    }

    private async Task<string> ImportAsync(string number)
    {
        await PartTypes.DefineAsync(fixture);
        await PartTypes.ImportAsync(fixture, Imported.Replace("{0}", number, StringComparison.Ordinal));
        return $"4bag000000000000000000k{number}";
    }
}
