using System.Net;
using System.Text.Json.Nodes;
using Xunit;
using static ItsmSite.Tests.Site.Api.ApiClient;

namespace ItsmSite.Tests.Site.Api;

/// <summary>What programs do with content, and who may.</summary>
public sealed class ContentApiTests(SiteFixture fixture)
{
    [Fact]
    public async Task Item_IsMadeReadChangedPublishedTakenAwayAndDeleted()
    {
        using var editor = await SignInAsync(fixture, "editor");
        using var patty = await SignInAsync(fixture, "patty");
        var made = await editor.PostAsync("/api/content/RoleCard", Card("Api keeper of sextants"));
        Assert.Equal(HttpStatusCode.Created, made.Status);
        Assert.False((bool)made.Json["Published"]!);
        Assert.Equal(HttpStatusCode.NotFound, (await patty.GetAsync($"/api/content/items/{made.Id}")).Status);
        var read = await editor.GetAsync(made.Location!);
        Assert.True(JsonNode.DeepEquals(made.Json, read.Json));

        read.Json["RoleCard"]!["Description"]!["Values"]!["en"] = "Keeps every sextant.";
        var changed = await editor.PutAsync($"/api/content/items/{made.Id}", read.Json);
        Assert.Equal(HttpStatusCode.OK, changed.Status);
        Assert.NotEqual(made.Version, changed.Version);

        var published = await editor.PostAsync($"/api/content/items/{made.Id}/publish", version: changed.Version);
        Assert.True((bool)published.Json["Published"]!);
        var seen = await patty.GetAsync($"/api/content/items/{made.Id}");
        Assert.Equal("Keeps every sextant.", (string)seen.Json["RoleCard"]!["Description"]!["Values"]!["en"]!);
        Assert.Equal(HttpStatusCode.OK, (await patty.Visitor.ReadAsync("/roles/api-keeper-of-sextants")).Status);

        var taken = await editor.PostAsync($"/api/content/items/{made.Id}/unpublish", version: published.Version);
        Assert.Equal(HttpStatusCode.OK, taken.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await patty.GetAsync($"/api/content/items/{made.Id}")).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await editor.DeleteAsync($"/api/content/items/{made.Id}", taken.Version)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync(made.Location!)).Status);
    }

    [Theory]
    [InlineData("thomas", HttpStatusCode.Created)]
    [InlineData("editor", HttpStatusCode.Created)]
    [InlineData("patty", HttpStatusCode.Forbidden)]
    public async Task Create_IsForThoseWhoMayWrite(string person, HttpStatusCode expected)
    {
        using var client = await SignInAsync(fixture, person);
        Assert.Equal(expected, (await client.PostAsync("/api/content/RoleCard", Card($"Api maker {person}"))).Status);
    }

    [Theory]
    [InlineData("editor", HttpStatusCode.OK)]
    [InlineData("thomas", HttpStatusCode.OK)]
    [InlineData("aino", HttpStatusCode.NotFound)]
    [InlineData("patty", HttpStatusCode.NotFound)]
    public async Task Draft_IsReadAndChangedByItsWriterAndEditorsOnly(string person, HttpStatusCode expected)
    {
        using var thomas = await SignInAsync(fixture, "thomas");
        var (id, version) = await thomas.MakeCardAsync($"Api draft for {person}");
        using var client = await SignInAsync(fixture, person);
        Assert.Equal(expected, (await client.GetAsync($"/api/content/items/{id}?version=latest")).Status);
        var listed = await client.GetAsync($"/api/content/RoleCard?status=draft&q=Api+draft+for+{person}");
        Assert.Equal(expected == HttpStatusCode.OK, listed.Json["items"]!.AsArray().Any(i => (string)i!["ContentItemId"]! == id));
        Assert.Equal(expected, (await client.PutAsync($"/api/content/items/{id}", Card("Api draft, changed"), version)).Status);
    }

    [Theory]
    [InlineData("editor", HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.NoContent)]
    [InlineData("thomas", HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, HttpStatusCode.Forbidden)]
    [InlineData("patty", HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, HttpStatusCode.Forbidden)]
    public async Task AnothersPublishedItem_IsChangedByEditorsOnly(string person, HttpStatusCode publish, HttpStatusCode unpublish, HttpStatusCode delete)
    {
        using var maker = await SignInAsync(fixture, "admin");
        var (id, version) = await maker.MakeCardAsync($"Api published for {person}", publish: true);
        using var client = await SignInAsync(fixture, person);
        Assert.Equal(publish, (await client.PostAsync($"/api/content/items/{id}/publish", version: version)).Status);
        var taken = await client.PostAsync($"/api/content/items/{id}/unpublish", version: version);
        Assert.Equal(unpublish, taken.Status);
        Assert.Equal(delete, (await client.DeleteAsync($"/api/content/items/{id}", version)).Status);
    }

    [Fact]
    public async Task Delete_OfOnesOwnWithoutThePermission_IsRefused()
    {
        using var thomas = await SignInAsync(fixture, "thomas");
        var (id, version) = await thomas.MakeCardAsync("Api card that stays");
        Assert.Equal(HttpStatusCode.Forbidden, (await thomas.DeleteAsync($"/api/content/items/{id}", version)).Status);
    }

    [Fact]
    public async Task Create_OfATypeThatNobodyMakesByHand_IsRefused()
    {
        using var editor = await SignInAsync(fixture, "editor");
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.PostAsync("/api/content/Term", new JsonObject())).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.PostAsync("/api/content/items", new JsonObject())).Status);
    }

    [Fact]
    public async Task Article_IsWrittenLikeAnyOtherType()
    {
        using var thomas = await SignInAsync(fixture, "thomas");
        var made = await thomas.PostAsync("/api/content/Article", new JsonObject
        {
            ["TitlePart"] = new JsonObject { ["Title"] = "Api article about clinometers" },
            ["ArticlePart"] = new JsonObject { ["Summary"] = "How to level one.", ["Keywords"] = new JsonArray("tripod") },
            ["MarkdownBodyPart"] = new JsonObject { ["Markdown"] = "Level the **clinometer** first." },
        });
        Assert.Equal(HttpStatusCode.Created, made.Status);
        Assert.Equal("en", (string)made.Json["LocalizationPart"]!["Culture"]!);
        Assert.Equal(HttpStatusCode.OK, (await thomas.PostAsync($"/api/content/items/{made.Id}/publish", version: made.Version)).Status);
        Assert.Equal(HttpStatusCode.OK, (await thomas.Visitor.ReadAsync("/articles/api-article-about-clinometers")).Status);
    }

    [Fact]
    public async Task List_IsPagedAndSorted()
    {
        using var editor = await SignInAsync(fixture, "editor");
        foreach (var number in new[] { 3, 1, 2 }) await editor.MakeCardAsync($"Api paged card {number}", publish: true);
        using var patty = await SignInAsync(fixture, "patty");
        var first = await patty.GetAsync("/api/content/RoleCard?q=api+paged&sort=title&size=2");
        Assert.Equal(3, (int)first.Json["total"]!);
        Assert.Equal(["Api paged card 1", "Api paged card 2"], first.Json["items"]!.AsArray().Select(i => (string)i!["DisplayText"]!));
        var rest = await patty.GetAsync("/api/content/RoleCard?q=api+paged&sort=title&size=2&from=2");
        Assert.Equal("Api paged card 3", (string)Assert.Single(rest.Json["items"]!.AsArray())!["DisplayText"]!);
    }

    [Theory]
    [InlineData("size=101", "size")]
    [InlineData("size=0", "size")]
    [InlineData("from=-1", "from")]
    [InlineData("from=99999999", "from")]
    [InlineData("sort=owner", "sort")]
    [InlineData("status=secret", "status")]
    public async Task List_WithAWrongQuestion_SaysWhatIsWrong(string query, string wrong)
    {
        using var patty = await SignInAsync(fixture, "patty");
        var answer = await patty.GetAsync($"/api/content/RoleCard?{query}");
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(wrong, Assert.Single(answer.Wrong));
    }

    [Theory]
    [InlineData("aino", 2)]
    [InlineData("isaac", 1)]
    [InlineData("admin", 0)]
    [InlineData("editor", 0)]
    public async Task Diary_IsListedAndReadByItsOwnerAndThoseItIsSharedWith_ByNobodyElse(string person, int seen)
    {
        using var aino = await SignInAsync(fixture, "aino");
        var ids = new List<string>();
        foreach (var users in new[] { new JsonArray(), new JsonArray("isaac") })
        {
            var made = await aino.PostAsync("/api/content/DiaryEntry", new JsonObject
            {
                ["TitlePart"] = new JsonObject { ["Title"] = $"Api gyroscope {person}" },
                ["DiaryEntry"] = new JsonObject { ["Date"] = new JsonObject { ["Value"] = "2026-11-20T00:00:00Z" }, ["Text"] = new JsonObject { ["Markdown"] = "Met them." } },
                ["AudiencePart"] = new JsonObject { ["Users"] = users },
            });
            Assert.Equal(HttpStatusCode.Created, made.Status);
            var published = await aino.PostAsync($"/api/content/items/{made.Id}/publish", version: made.Version);
            Assert.Equal(HttpStatusCode.OK, published.Status);
            ids.Add(made.Id);
        }

        using var client = await SignInAsync(fixture, person);
        Assert.Equal(seen, (int)(await client.GetAsync($"/api/content/DiaryEntry?q=Api+gyroscope+{person}")).Json["total"]!);
        if (person != "aino") Assert.Equal(0, (int)(await client.GetAsync($"/api/content/DiaryEntry?status=latest&q=Api+gyroscope+{person}")).Json["total"]!);
        var read = 0;
        foreach (var id in ids)
        {
            var answer = await client.GetAsync($"/api/content/items/{id}");
            if (answer.Status == HttpStatusCode.OK) read++;
            else Assert.Equal(HttpStatusCode.NotFound, answer.Status);
            if (person != "aino") Assert.NotEqual(HttpStatusCode.OK, (await client.GetAsync($"/api/content/items/{id}?version=latest")).Status);
        }

        Assert.Equal(seen, read);
    }

    [Fact]
    public async Task OpenApi_DescribesContent()
    {
        using var patty = await SignInAsync(fixture, "patty");
        var document = (await patty.GetAsync("/openapi/v1.json")).Json;
        foreach (var path in new[] { "/api/content/{type}", "/api/content/items/{id}", "/api/content/items/{id}/publish", "/api/content/items/{id}/unpublish" })
            Assert.All(document["paths"]![path]!.AsObject(), operation => Assert.False(string.IsNullOrEmpty((string?)operation.Value!["summary"])));
    }
}
