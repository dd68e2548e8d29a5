using ItsmSite.Tests.Hosting;
using Xunit;

namespace ItsmSite.Tests.Browser;

/// <summary>A test with guests. It fails when a guest's browser complained or when the site logged a warning meanwhile.</summary>
public abstract class BrowserTest(BrowserFixture fixture) : IAsyncLifetime
{
    private readonly List<Guest> _guests = [];
    private int _linesBefore;

    protected BrowserFixture Fixture => fixture;

    public virtual ValueTask InitializeAsync()
    {
        _linesBefore = fixture.Site?.Log.Warnings.Count ?? 0;
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var guest in _guests) await guest.DisposeAsync();
        Assert.Empty(_guests.SelectMany(guest => guest.Faults));
        Assert.Empty(fixture.Site?.Log.Warnings.Skip(_linesBefore) ?? []);
    }

    protected Task<Guest> OpenAsync(string? person, string? culture = null) => OpenAsync(new GuestOptions(person, culture));

    protected async Task<Guest> OpenAsync(GuestOptions options, RunningSite? site = null)
    {
        var guest = await fixture.OpenAsync(options, site);
        _guests.Add(guest);
        return guest;
    }

    /// <summary>Writes and publishes an article in a browser of its own; the article's id.</summary>
    protected async Task<string> PublishAsync(string person, string title, string text, string? role = null)
    {
        var writer = await OpenAsync(person);
        await writer.GoAsync("/articles/write");
        return await writer.PublishAsync(title, text, role);
    }
}
