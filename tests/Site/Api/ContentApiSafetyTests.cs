using System.Net;
using System.Text.Json.Nodes;
using Xunit;
using static ItsmSite.Tests.Site.Api.ApiClient;

namespace ItsmSite.Tests.Site.Api;

/// <summary>What programs may not write, and what is refused before anything is looked at.</summary>
public sealed class ContentApiSafetyTests(SiteFixture fixture)
{
    [Theory]
    [InlineData("ContentItemId", "\"4000000000000000000000000a\"")]
    [InlineData("ContentType", "\"Article\"")]
    [InlineData("DisplayText", "\"Another name\"")]
    [InlineData("Latest", "false")]
    [InlineData("Published", "true")]
    [InlineData("ModifiedUtc", "\"2001-01-01T00:00:00Z\"")]
    [InlineData("PublishedUtc", "\"2001-01-01T00:00:00Z\"")]
    [InlineData("CreatedUtc", "\"2001-01-01T00:00:00Z\"")]
    [InlineData("Owner", "\"somebody\"")]
    [InlineData("Author", "\"somebody\"")]
    [InlineData("ImportPart", "{\"ExternalId\":\"x\"}")]
    [InlineData("TitlePart", "{\"Title\":\"not of this type\"}")]
    [InlineData("AudiencePart.Private", "true")]
    [InlineData("AutoroutePart.Disabled", "true")]
    [InlineData("AutoroutePart.SetHomepage", "true")]
    [InlineData("RoleCard.Unheard", "{\"Text\":\"x\"}")]
    [InlineData("RoleCard.Name.Html", "\"<b>x</b>\"")]
    public async Task Member_ThatIsNotForWriting_IsRefusedByName(string path, string value)
    {
        using var thomas = await SignInAsync(fixture, "thomas");
        var made = await thomas.PostAsync("/api/content/RoleCard", With(Card("Api over-posting"), path, path == "Latest" ? "true" : value));
        Assert.Equal(HttpStatusCode.BadRequest, made.Status);
        Assert.Equal(path, Assert.Single(made.Wrong));

        var (id, version) = await thomas.MakeCardAsync("Api over-posted");
        var changed = await thomas.PutAsync($"/api/content/items/{id}", With(new JsonObject(), path, value), version);
        Assert.Equal(HttpStatusCode.BadRequest, changed.Status);
        Assert.Equal(path, Assert.Single(changed.Wrong));
        Assert.Equal(version, (await thomas.GetAsync($"/api/content/items/{id}?version=latest")).Version);
    }

    [Theory]
    [InlineData("RoleCard.Name.Values", "{\"en\":\"\"}", "RoleCard.Name")]
    [InlineData("RoleCard.Name.Values", "5", "RoleCard.Name.Values")]
    [InlineData("RoleCard.Name.Values", "{\"xx\":\"a\"}", "RoleCard.Name.Values")]
    [InlineData("RoleCard.Name", "\"text\"", "RoleCard.Name")]
    [InlineData("RoleCard", "[]", "RoleCard")]
    [InlineData("AudiencePart.Users", "[\"nobody-at-all\"]", "AudiencePart.Users")]
    [InlineData("AudiencePart.Users", "\"thomas\"", "AudiencePart.Users")]
    [InlineData("AudiencePart.Roles", "[\"Kings\"]", "AudiencePart.Roles")]
    [InlineData("AudiencePart.Users", "[\"patty\"]", "AudiencePart.Roles")]
    public async Task Value_ThatTheEditorWouldRefuse_IsRefusedByItsField(string path, string value, string wrong)
    {
        using var thomas = await SignInAsync(fixture, "thomas");
        var answer = await thomas.PostAsync("/api/content/RoleCard", With(Card("Api wrong value"), path, value));
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(wrong, answer.Wrong);
    }

    [Fact]
    public async Task Change_OnTopOfAnotherVersion_IsAConflictThatShowsTheCurrentOne()
    {
        using var thomas = await SignInAsync(fixture, "thomas");
        var (id, version) = await thomas.MakeCardAsync("Api stale card");
        using var editor = await SignInAsync(fixture, "editor");
        var newer = await editor.PutAsync($"/api/content/items/{id}", Card("Api stale card", "What the editor wrote."), version);
        foreach (var answer in new[]
        {
            await thomas.PutAsync($"/api/content/items/{id}", Card("Api stale card", "What thomas wrote."), version),
            await thomas.PostAsync($"/api/content/items/{id}/publish", new JsonObject { ["ContentItemVersionId"] = version }),
            await editor.DeleteAsync($"/api/content/items/{id}", version),
        })
        {
            Assert.Equal(HttpStatusCode.Conflict, answer.Status);
            Assert.Equal(newer.Version, (string)answer.Json["current"]!["ContentItemVersionId"]!);
        }
    }

    [Fact]
    public async Task Change_WithoutTheVersionThatWasRead_IsRefused()
    {
        using var editor = await SignInAsync(fixture, "editor");
        var (id, _) = await editor.MakeCardAsync("Api card of no version");
        foreach (var answer in new[]
        {
            await editor.PutAsync($"/api/content/items/{id}", Card("Api card of no version")),
            await editor.PostAsync($"/api/content/items/{id}/publish"),
            await editor.DeleteAsync($"/api/content/items/{id}", null),
        })
        {
            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.Equal("ContentItemVersionId", Assert.Single(answer.Wrong));
        }
    }

    [Theory]
    [InlineData("POST", "/api/content/RoleCard")]
    [InlineData("PUT", "/api/content/items/4000000000000000000000000a")]
    [InlineData("POST", "/api/content/items/4000000000000000000000000a/publish")]
    [InlineData("POST", "/api/content/items/4000000000000000000000000a/unpublish")]
    [InlineData("DELETE", "/api/content/items/4000000000000000000000000a")]
    public async Task Change_WithoutTheTokenOfTheSitesForms_IsRefused(string method, string path)
    {
        using var editor = await SignInAsync(fixture, "editor");
        var answer = await editor.SendAsync(new HttpMethod(method), path, "{}", withToken: false);
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("RequestVerificationToken", (string)answer.Json["detail"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", 1, 2)]
    [InlineData("{\n  \"ä\": nonsense }", 2, 9)]
    [InlineData("{\"a\":1,\"a\":2}", null, null)]
    public async Task Body_ThatIsNotJson_IsRefusedWithItsPlace(string body, int? line, int? column)
    {
        using var editor = await SignInAsync(fixture, "editor");
        var answer = await editor.SendAsync(HttpMethod.Post, "/api/content/RoleCard", body);
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        if (line is null) return;
        Assert.Equal((line, column), ((int)answer.Json["line"]!, (int)answer.Json["column"]!));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"RoleCard\":{\"Name\":{\"Values\":{\"en\":\"\\u0000\"}}}}")]
    [InlineData("{\"RoleCard\":{\"Name\":{\"Values\":{\"en\":\"\\ud800\"}}}}")]
    [InlineData("{\"\\ud800\":1}")]
    public async Task Body_ThatCannotBeStored_IsRefused(string body)
    {
        using var editor = await SignInAsync(fixture, "editor");
        Assert.Equal(HttpStatusCode.BadRequest, (await editor.SendAsync(HttpMethod.Post, "/api/content/RoleCard", body)).Status);
    }

    [Fact]
    public async Task Body_ThatIsTooLargeOrTooDeep_IsRefused()
    {
        using var editor = await SignInAsync(fixture, "editor");
        var large = Card("Api large", new string('x', 1024 * 1024)).ToJsonString();
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await editor.SendAsync(HttpMethod.Post, "/api/content/RoleCard", large)).Status);
        var deep = $"{{\"RoleCard\":{new string('[', 40)}{new string(']', 40)}}}";
        Assert.Equal(HttpStatusCode.BadRequest, (await editor.SendAsync(HttpMethod.Post, "/api/content/RoleCard", deep)).Status);
    }

    [Theory]
    [InlineData("GET", "/api/content/RoleCard")]
    [InlineData("GET", "/api/content/items/4000000000000000000000000a")]
    [InlineData("POST", "/api/content/RoleCard")]
    [InlineData("DELETE", "/api/content/items/4000000000000000000000000a")]
    public async Task Guest_IsToldToSignInAsJson(string method, string path)
    {
        using var guest = new ApiClient(fixture.Anonymous(), null);
        var answer = await guest.SendAsync(new HttpMethod(method), path);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Equal(401, (int)answer.Json["status"]!);
    }

    private static JsonObject With(JsonObject item, string path, string value)
    {
        var names = path.Split('.');
        var json = item;
        foreach (var name in names[..^1]) json = (JsonObject)(json[name] ??= new JsonObject());
        json[names[^1]] = JsonNode.Parse(value);
        return item;
    }
}
