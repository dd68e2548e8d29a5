using System.Collections.Concurrent;
using ItsmSite.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace ItsmSite.Tests.Browser;

/// <summary>Somebody with a browser window; notes everything that goes wrong in it.</summary>
public sealed class Guest : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly Uri _site;
    private readonly ConcurrentQueue<string> _faults = new();
    private readonly ConcurrentDictionary<string, int> _expected = new();
    private volatile bool _downloading;

    internal Guest(IBrowserContext context, IPage page, Uri site)
    {
        _site = site;
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !_expected.ContainsKey(message.Location.Split('#')[0].Split(":0:0")[0])) _faults.Enqueue($"console {message.Type}: {message.Text} ({message.Location})");
        };
        page.PageError += (_, error) => _faults.Enqueue($"script error: {error}");
        page.RequestFailed += (_, request) =>
        {
            // A question is withdrawn when the next letter is typed, or when the reader goes on to another page.
            if (request.ResourceType == "fetch" && request.Failure == "net::ERR_ABORTED") return;
            // What becomes a download is no longer a page.
            if (_downloading && request.Failure == "net::ERR_ABORTED") return;
            _faults.Enqueue($"failed request: {request.Method} {request.Url}: {request.Failure}");
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400 && !_expected.ContainsKey(response.Url)) _faults.Enqueue($"answer {response.Status}: {response.Url}");
        };
    }

    public IPage Page { get; }

    public IReadOnlyCollection<string> Faults => _faults;

    public ILocator Search => Page.GetByRole(AriaRole.Combobox).First;

    public ILocator Suggestions => Page.Locator("[role=option]");

    public ILocator Hits => Page.Locator(".hit");

    public ILocator Main => Page.Locator("main");

    /// <summary>Says that the page will ask for something that is to be refused with this status; that is then no fault of it.</summary>
    public void Expects(string path, int status) => _expected[new Uri(_site, path).AbsoluteUri] = status;

    /// <summary>Opens an address of the site; the answer must have the status. A status from 400 on is then no fault of the page.</summary>
    public async Task GoAsync(string path, int status = 200)
    {
        var url = new Uri(_site, path).AbsoluteUri;
        if (status >= 400) Expects(path, status);
        var response = await Page.GotoAsync(path);
        Assert.Equal(status, response!.Status);
    }

    public Task SignInAsync(string person) => SignInAsync(Page, person);

    public static async Task SignInAsync(IPage page, string person, string password = RunningSite.Password)
    {
        await page.GotoAsync("/sign-in");
        await page.Locator("#UserName").FillAsync(person);
        await page.Locator("#Password").FillAsync(password);
        await page.Locator("main button").ClickAsync();
        await Assertions.Expect(page.Locator(".hero h1")).ToBeVisibleAsync();
    }

    public Task PressAsync(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>Presses a button that brings a file; the path of what was kept.</summary>
    public async Task<string> DownloadAsync(string button)
    {
        _downloading = true;
        var download = await Page.RunAndWaitForDownloadAsync(() => PressAsync(button));
        var path = await download.PathAsync();
        _downloading = false;
        return path;
    }

    /// <summary>Presses a button that asks first, and says yes.</summary>
    public async Task PressAndConfirmAsync(string button, string yes)
    {
        await PressAsync(button);
        await Page.Locator(".confirm").GetByRole(AriaRole.Button, new() { Name = yes, Exact = true }).ClickAsync();
    }

    /// <summary>Presses the header's language button.</summary>
    public async Task SwitchCultureAsync()
    {
        var before = await Page.Locator("html").GetAttributeAsync("lang");
        await Page.Locator("button[name=culture]").ClickAsync();
        await Assertions.Expect(Page.Locator("html")).Not.ToHaveAttributeAsync("lang", before!);
    }

    /// <summary>The colour behind the page, as CSS writes it.</summary>
    public Task<string> BackgroundAsync() => Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

    /// <summary>Goes from control to control until the one with the selector has the focus.</summary>
    public async Task TabToAsync(string selector)
    {
        for (var presses = 0; presses < 60; presses++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector)) return;
        }

        Assert.Fail($"Sixty presses of Tab do not reach {selector}.");
    }

    /// <summary>Waits until the page has the heading.</summary>
    public Task SeesHeadingAsync(string text) => Assertions.Expect(Page.Locator("h1")).ToContainTextAsync(text);

    /// <summary>Fills in the editor that is open and publishes; the article's id.</summary>
    public async Task<string> PublishAsync(string title, string text, string? role = null)
    {
        await Page.Locator("#Input_Title").FillAsync(title);
        await Page.Locator("#Input_Markdown").FillAsync(text);
        if (role is not null) await Page.Locator($"input[name='Input.Roles'][value='{role}']").CheckAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Publish", Exact = true }).ClickAsync();
        await Assertions.Expect(Page.Locator(".notice-success")).ToContainTextAsync("Published");
        return (await Page.Locator("a[href*='/articles/write/']").GetAttributeAsync("href"))!.Split('/')[^1];
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
