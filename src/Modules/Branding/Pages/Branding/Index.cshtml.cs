using System.Globalization;
using ItsmSite.Branding.Services;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web.Chrome;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Branding.Pages.Branding;

/// <summary>The site's name, logo and colour.</summary>
[RequirePermission("ManageSettings")]
[RequestSizeLimit(MaxRequest)]
public sealed class IndexModel(BrandEditor editor, IPortalBrand brand, IStringLocalizer<BrandingTexts> texts) : PageModel
{
    // Somewhat more than the largest logo, so that one that is a little too large gets a word instead of an error page.
    private const int MaxRequest = 8 * 1024 * 1024;

    /// <summary>Name as typed.</summary>
    [BindProperty]
    public string? SiteName { get; set; }

    /// <summary>Colour as typed.</summary>
    [BindProperty]
    public string? Colour { get; set; }

    /// <summary>A colour that was proposed and is taken in place of the typed one; or null.</summary>
    [BindProperty]
    public string? Instead { get; set; }

    /// <summary>A new logo, or null.</summary>
    [BindProperty]
    public IFormFile? Logo { get; set; }

    /// <summary>Whether the logo goes.</summary>
    [BindProperty]
    public bool WithoutLogo { get; set; }

    /// <summary>What was kept when the form was filled.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    /// <summary>What the theme shows now.</summary>
    public PortalBrand Brand { get; private set; } = new(null, null);

    /// <summary>A colour like the typed one that would do, or null.</summary>
    public string? Suggestion { get; private set; }

    /// <summary>What somebody else kept meanwhile, or null.</summary>
    public KeptBrand? Others { get; private set; }

    /// <summary>Shows what is kept.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var kept = await editor.ReadAsync(cancellationToken);
        (SiteName, Colour, Seen) = (kept.SiteName, kept.Colour, kept.Stamp);
        Brand = await brand.GetAsync(cancellationToken);
    }

    /// <summary>Keeps what was chosen.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!string.IsNullOrEmpty(Instead)) Colour = Instead;
        var problems = await editor.SaveAsync(new BrandInput(SiteName ?? "", Colour ?? "", await ReadLogoAsync(cancellationToken), WithoutLogo, Seen ?? ""), cancellationToken);
        if (problems.Count == 0)
        {
            TempData["Notice"] = texts["Saved. Everybody sees it from their next page on."].Value;
            return RedirectToPage();
        }

        foreach (var problem in problems) await TellAsync(problem, cancellationToken);
        Brand = await brand.GetAsync(cancellationToken);
        return Page();
    }

    private async Task<ReadOnlyMemory<byte>?> ReadLogoAsync(CancellationToken cancellationToken)
    {
        if (Logo is null) return null;
        using var bytes = new MemoryStream();
        await Logo.CopyToAsync(bytes, cancellationToken);
        return bytes.ToArray();
    }

    private async Task TellAsync(BrandProblem problem, CancellationToken cancellationToken)
    {
        switch (problem)
        {
            case BrandProblem.NameMissing:
                ModelState.AddModelError(nameof(SiteName), texts["The site needs a name."]);
                break;
            case BrandProblem.NameTooLong:
                ModelState.AddModelError(nameof(SiteName), texts["Please say it in at most {0} characters.", BrandInput.MaxNameLength]);
                break;
            case BrandProblem.NotAColour:
                ModelState.AddModelError(nameof(Colour), texts["Write the colour with six digits, such as #0b4a3c."]);
                break;
            case BrandProblem.TooLight:
                var colour = BrandColour.Parse(Colour)!.Value;
                Suggestion = colour.DarkenedTo(BrandStylesheet.MinContrast).ToString();
                ModelState.AddModelError(nameof(Colour), texts["White text is hard to read on {0}: its contrast is {1}, and {2} is needed. {3} would do.", colour, Say(colour.ContrastWith(BrandColour.White)), Say(BrandStylesheet.MinContrast), Suggestion]);
                break;
            case BrandProblem.NotALogo:
                ModelState.AddModelError(nameof(Logo), texts["This is no picture that browsers show, or it is larger than 100 kB. Try an SVG or a smaller PNG."]);
                break;
            case BrandProblem.ChangedMeanwhile:
                Others = await editor.ReadAsync(cancellationToken);
                Seen = Others.Stamp;
                ModelState.Remove(nameof(Seen));
                break;
            default:
                ModelState.AddModelError("", texts["You may not change the site’s settings."]);
                break;
        }
    }

    private static string Say(double ratio) => ratio.ToString("0.0", CultureInfo.CurrentCulture);
}
