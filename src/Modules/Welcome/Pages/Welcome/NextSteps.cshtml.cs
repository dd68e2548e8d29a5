using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using ItsmSite.Welcome.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Welcome.Pages.Welcome;

/// <summary>What an administrator of a new site does next.</summary>
[RequirePermission("ManageSettings")]
public sealed class NextStepsModel(GuideReader guides, IStringLocalizer<WelcomeTexts> texts) : PageModel
{
    /// <summary>The steps.</summary>
    public IReadOnlyList<GuideStep> Steps { get; private set; } = [];

    /// <summary>How far they are.</summary>
    public GuideProgress Progress { get; private set; } = GuideProgress.Of([]);

    /// <summary>Whether the home page tells of them.</summary>
    public bool IsOffered { get; private set; }

    /// <summary>Shows the steps.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Steps = await guides.ReadAsync(Guides.Administrator, cancellationToken);
        Progress = GuideProgress.Of(Steps);
        IsOffered = await guides.IsOfferedAsync(Guides.Administrator, cancellationToken);
    }

    /// <summary>No more of them on the home page.</summary>
    public async Task<IActionResult> OnPostPutAwayAsync(CancellationToken cancellationToken)
    {
        await guides.PutAwayAsync(Guides.Administrator, cancellationToken);
        TempData["Notice"] = texts["The home page does not tell of the next steps any more. They stay here, in the Workbench."].Value;
        return RedirectToPage();
    }

    /// <summary>On the home page again.</summary>
    public async Task<IActionResult> OnPostOfferAgainAsync(CancellationToken cancellationToken)
    {
        await guides.OfferAgainAsync(Guides.Administrator, cancellationToken);
        TempData["Notice"] = texts["The home page tells of the next steps again."].Value;
        return RedirectToPage();
    }
}
