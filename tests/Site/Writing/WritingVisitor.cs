using System.Net.Http.Headers;
using System.Net.Http.Json;
using AngleSharp.Html.Dom;

namespace ItsmSite.Tests.Site.Writing;

/// <summary>What the editor's script does, done by hand.</summary>
internal static class WritingVisitor
{
    public static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /// <summary>Saves a draft; its id.</summary>
    public static async Task<string> DraftAsync(this Visitor writer, string title, string markdown = "Text.", string[]? roles = null) => IdOf(await writer.WriteAsync(title, markdown, publish: false, roles: roles));

    public static string IdOf(IHtmlDocument page) => page.QuerySelectorAll("form[action*='/articles/write/'], a[href*='/articles/write/']")
        .Select(e => (e.GetAttribute("action") ?? e.GetAttribute("href"))!.Split('?')[0].Split('/')[^1]).First(id => id.Length == 26);

    public static async Task<HttpResponseMessage> UploadFileAsync(this Visitor visitor, string id, string name, byte[] bytes, bool withToken = true)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/articles/write/{id}/media?name={Uri.EscapeDataString(name)}") { Content = new ByteArrayContent(bytes) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        if (withToken) request.Headers.Add("RequestVerificationToken", await visitor.TokenAsync());
        return await visitor.Http.SendAsync(request);
    }

    public static async Task<HttpResponseMessage> SendAsync(this Visitor visitor, string path, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Add("RequestVerificationToken", await visitor.TokenAsync());
        return await visitor.Http.SendAsync(request);
    }

    // Of a page that everybody has, with a form.
    private static async Task<string> TokenAsync(this Visitor visitor) =>
        (await visitor.PageAsync("/profile")).QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
}
