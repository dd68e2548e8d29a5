using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace ItsmSite.Tests.Site.Api;

/// <summary>A program that uses somebody's session: it sends JSON with the token of the site's forms.</summary>
public sealed class ApiClient(Visitor visitor, string? token) : IDisposable
{
    public Visitor Visitor { get; } = visitor;

    public static async Task<ApiClient> SignInAsync(SiteFixture fixture, string userName)
    {
        var visitor = await fixture.SignInAsync(userName);
        var page = await visitor.PageAsync("/profile");
        return new ApiClient(visitor, page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value"));
    }

    public Task<ApiAnswer> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<ApiAnswer> PostAsync(string path, JsonNode? body = null, string? version = null) => SendAsync(HttpMethod.Post, path, body?.ToJsonString(), version);

    public Task<ApiAnswer> PutAsync(string path, JsonNode body, string? version = null) => SendAsync(HttpMethod.Put, path, body.ToJsonString(), version);

    public Task<ApiAnswer> DeleteAsync(string path, string? version) => SendAsync(HttpMethod.Delete, path, version: version);

    /// <param name="method">The method.</param>
    /// <param name="path">The address.</param>
    /// <param name="body">What is sent, or null for nothing.</param>
    /// <param name="version">The version that was read, for If-Match.</param>
    /// <param name="withToken">Whether the token of the forms is sent.</param>
    public async Task<ApiAnswer> SendAsync(HttpMethod method, string path, string? body = null, string? version = null, bool withToken = true)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if (version is not null) request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{version}\""));
        if (withToken && token is not null) request.Headers.Add("RequestVerificationToken", token);
        var response = await Visitor.Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return new ApiAnswer(response.StatusCode, text.Length == 0 ? new JsonObject() : JsonNode.Parse(text)!.AsObject(), response.Headers.ETag?.Tag.Trim('"'), response.Headers.Location?.ToString());
    }

    /// <summary>A role card as it is sent.</summary>
    public static JsonObject Card(string name, string description = "Reads the sextantoscope.") => new()
    {
        ["RoleCard"] = new JsonObject
        {
            ["Name"] = new JsonObject { ["Values"] = new JsonObject { ["en"] = name, ["fi"] = "" } },
            ["Description"] = new JsonObject { ["Values"] = new JsonObject { ["en"] = description, ["fi"] = "" } },
            ["KeyActivities"] = new JsonObject { ["Values"] = new JsonObject { ["en"] = "- reads", ["fi"] = "" } },
        },
    };

    /// <summary>Makes a role card and publishes it where that is asked for; its id and version.</summary>
    public async Task<(string Id, string Version)> MakeCardAsync(string name, bool publish = false)
    {
        var made = await PostAsync("/api/content/RoleCard", Card(name));
        Xunit.Assert.Equal(HttpStatusCode.Created, made.Status);
        if (!publish) return (made.Id, made.Version!);
        var published = await PostAsync($"/api/content/items/{made.Id}/publish", version: made.Version);
        Xunit.Assert.Equal(HttpStatusCode.OK, published.Status);
        return (made.Id, published.Version!);
    }

    public void Dispose() => Visitor.Dispose();
}
