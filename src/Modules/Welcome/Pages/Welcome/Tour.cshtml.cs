using System.Globalization;
using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Web.Chrome;
using ItsmSite.Welcome.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Welcome.Pages.Welcome;

/// <summary>What one can do here, for somebody new.</summary>
public sealed class TourModel(GuideReader guides, SampleSearches searches, IPortalChromeProvider chrome, IStringLocalizer<WelcomeTexts> texts) : PageModel
{
    /// <summary>Name of the site.</summary>
    public string SiteName { get; private set; } = "";

    /// <summary>The steps, the search first.</summary>
    public IReadOnlyList<GuideStep> Steps { get; private set; } = [];

    /// <summary>Searches to try.</summary>
    public IReadOnlyList<SampleSearch> Searches { get; private set; } = [];

    /// <summary>Shows the tour.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        SiteName = (await chrome.GetAsync(HttpContext)).SiteName;
        Steps = await guides.ReadAsync(Guides.Tour, cancellationToken);
        Searches = await searches.ListAsync(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, cancellationToken);
    }

    /// <summary>Has seen enough of it.</summary>
    public async Task<IActionResult> OnPostPutAwayAsync(CancellationToken cancellationToken)
    {
        await guides.PutAwayAsync(Guides.Tour, cancellationToken);
        TempData["Notice"] = texts["The tour is in the menu under your name, whenever you want it."].Value;
        return LocalRedirect("/");
    }
}
