using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ItsmSite.Tests.Hosting;
using Xunit;

namespace ItsmSite.Tests.Site;

/// <summary>Somebody with a browser that keeps cookies and fills in forms, but runs no script.</summary>
public sealed class Visitor : IDisposable
{
    private readonly HttpClient _http;
    private readonly System.Runtime.CompilerServices.ConditionalWeakTable<IHtmlDocument, Uri> _addresses = [];

    public Visitor(Uri address) => _http = new HttpClient(new HttpClientHandler { CookieContainer = Cookies, AllowAutoRedirect = false }) { BaseAddress = address };

    public HttpClient Http => _http;

    public CookieContainer Cookies { get; } = new();

    public Task<HttpResponseMessage> GetAsync(string path) => _http.GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>The page at an address; redirects are followed, and it must be answered with 200.</summary>
    public async Task<IHtmlDocument> PageAsync(string path)
    {
        var (status, page) = await ReadAsync(path);
        Assert.Equal(HttpStatusCode.OK, status);
        return page;
    }

    /// <summary>Status and page at an address; redirects are followed.</summary>
    public async Task<(HttpStatusCode Status, IHtmlDocument Page)> ReadAsync(string path) => await FollowAsync(await GetAsync(path));

    /// <summary>Fills in the form that has all these fields, presses a button (by its action's handler) and follows.</summary>
    public async Task<(HttpStatusCode Status, IHtmlDocument Page)> SubmitAsync(IHtmlDocument page, Dictionary<string, string[]> fields, string? handler = null)
    {
        var form = page.QuerySelectorAll("main form").OfType<IHtmlFormElement>().First(f => fields.Keys.All(name => f.QuerySelector($"[name='{name}']") is not null));
        var values = form.QuerySelectorAll("input[type=hidden], input:not([type]), input[type=text], textarea, select")
            .Where(e => e.GetAttribute("name") is { } name && !fields.ContainsKey(name))
            .Select(e => KeyValuePair.Create(e.GetAttribute("name")!, ValueOf(e))).ToList();
        values.AddRange(fields.SelectMany(f => f.Value.Select(v => KeyValuePair.Create(f.Key, v))));
        var action = handler is null
            ? form.GetAttribute("action") ?? (_addresses.TryGetValue(page, out var address) ? address.PathAndQuery : "/")
            : form.QuerySelectorAll("button[formaction]").Select(b => b.GetAttribute("formaction")!).Single(a => a.Contains($"handler={handler}", StringComparison.OrdinalIgnoreCase));
        using var content = new FormUrlEncodedContent(values);
        return await FollowAsync(await _http.PostAsync(new Uri(_http.BaseAddress!, action), content));
    }

    /// <summary>Presses a button whose form has these fields, and follows.</summary>
    public async Task<(HttpStatusCode Status, IHtmlDocument Page)> PostAsync(IHtmlDocument page, string action, params (string Name, string Value)[] fields)
    {
        var values = fields.Select(f => KeyValuePair.Create(f.Name, f.Value)).Append(KeyValuePair.Create("__RequestVerificationToken", TokenOf(page)));
        using var content = new FormUrlEncodedContent(values);
        return await FollowAsync(await _http.PostAsync(new Uri(action, UriKind.Relative), content));
    }

    /// <summary>Sends a file with a form of the page, and follows.</summary>
    public async Task<(HttpStatusCode Status, IHtmlDocument Page)> UploadAsync(IHtmlDocument page, string action, string field, string fileName, byte[] file, params (string Name, string Value)[] fields)
    {
        using var content = new MultipartFormDataContent { { new StringContent(TokenOf(page)), "__RequestVerificationToken" }, { new ByteArrayContent(file), field, fileName } };
        foreach (var (name, value) in fields) content.Add(new StringContent(value), name);
        return await FollowAsync(await _http.PostAsync(new Uri(action, UriKind.Relative), content));
    }

    public async Task SignInAsync(string userName, string password = RunningSite.Password)
    {
        var page = await PageAsync("/sign-in");
        var (status, _) = await SubmitAsync(page, new() { ["UserName"] = [userName], ["Password"] = [password] });
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("/")).StatusCode);
    }

    /// <summary>Writes an article and publishes it or saves it as a draft; the page that is shown afterwards.</summary>
    public async Task<IHtmlDocument> WriteAsync(string title, string markdown, bool publish = true, string culture = "en", string[]? roles = null)
    {
        var form = await PageAsync("/articles/write");
        var fields = new Dictionary<string, string[]> { ["Input.Title"] = [title], ["Input.Markdown"] = [markdown], ["Input.Culture"] = [culture] };
        if (roles is not null) fields["Input.Roles"] = roles;
        var (status, page) = await SubmitAsync(form, fields, publish ? "Publish" : "Save");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Null(page.QuerySelector(".error-summary"));
        return page;
    }

    public void Dispose() => _http.Dispose();

    private static string TokenOf(IHtmlDocument page) => page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private static string ValueOf(IElement element) => element switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value ?? "",
        _ => element.GetAttribute("value") ?? "",
    };

    private async Task<(HttpStatusCode, IHtmlDocument)> FollowAsync(HttpResponseMessage response)
    {
        for (var hops = 0; response.Headers.Location is { } location && hops < 5; hops++)
            response = await _http.GetAsync(new Uri(_http.BaseAddress!, location));
        var html = await response.Content.ReadAsStringAsync();
        var page = await new HtmlParser().ParseDocumentAsync(html);
        _addresses.Add(page, response.RequestMessage!.RequestUri!);
        return (response.StatusCode, page);
    }
}
