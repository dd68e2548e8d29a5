using ItsmSite.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(ItsmSite.Tests.Browser.BrowserFixture))]
[assembly: CollectionBehavior(MaxParallelThreads = 2)]

namespace ItsmSite.Tests.Browser;

/// <summary>One site and one browser for all tests of the assembly; each test has contexts and articles of its own.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    // Without windows of its own, tabs and menus of which are pages too, it takes half of the processors' time.
    private static readonly string[] s_paths = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];
    private readonly SemaphoreSlim _once = new(1, 1);
    private readonly Dictionary<string, string> _sessions = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public RunningSite Site { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        if (BrowserPath() is not { } path) return;
        Site = await RunningSite.StartAsync();
        await Site.CatchUpAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (Site is not null) await Site.DisposeAsync();
        _once.Dispose();
    }

    /// <summary>A new guest of the site, or of another one. Skips the test where there is no browser.</summary>
    public async Task<Guest> OpenAsync(GuestOptions options, RunningSite? site = null)
    {
        Assert.SkipWhen(_browser is null, "No Chromium: install it (Debian: apt install chromium) or set ITSMSITE_TEST_CHROMIUM to its path.");
        var address = (site ?? Site).Address;
        var session = options.Person is null ? null : await SessionAsync(options.Person);
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            Locale = options.Culture == "fi" ? "fi-FI" : "en-GB",
            ViewportSize = new() { Width = options.Width, Height = options.Height },
            ColorScheme = options.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = options.Script,
            StorageState = session,
        });
        context.SetDefaultTimeout(15_000);
        if (options.Culture is not null)
        {
            await context.AddCookiesAsync([new() { Name = ".AspNetCore.Culture", Value = $"c%3D{options.Culture}%7Cuic%3D{options.Culture}", Url = address.ToString() }]);
        }

        return new Guest(context, await context.NewPageAsync(), address);
    }

    // Whoever signs in does so once; the tests that sign in by themselves start with nobody.
    private async Task<string> SessionAsync(string person)
    {
        await _once.WaitAsync();
        try
        {
            if (_sessions.TryGetValue(person, out var known)) return known;
            await using var context = await _browser!.NewContextAsync(new() { BaseURL = Site.Address.ToString(), Locale = "en-GB" });
            var page = await context.NewPageAsync();
            await Guest.SignInAsync(page, person);
            return _sessions[person] = await context.StorageStateAsync();
        }
        finally
        {
            _once.Release();
        }
    }

    private static string? BrowserPath()
    {
        var given = Environment.GetEnvironmentVariable("ITSMSITE_TEST_CHROMIUM");
        return !string.IsNullOrEmpty(given) ? given : s_paths.FirstOrDefault(File.Exists);
    }
}
