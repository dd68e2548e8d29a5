using ItsmSite.Administration.Design;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web.Models;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Administration.Pages.Administration;

/// <summary>Every component of the themes in use, with what it is called in code. Its forms change nothing.</summary>
[RequirePermission("ManageFeatures")]
public sealed class DesignModel(IStringLocalizer<AdministrationTexts> texts, TimeProvider clock) : PageModel
{
    /// <summary>What is typed into the example of a form.</summary>
    [BindProperty]
    public string? Subject { get; set; }

    /// <summary>Made-up figures and names.</summary>
    public DesignSamples Samples { get; } = new(texts);

    /// <summary>The present time, UTC.</summary>
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The sections: id, heading, and the partial that shows it.</summary>
    public IReadOnlyList<(string Id, string Title, string View)> Sections =>
    [
        ("colours", texts["Colours"], "_Colours"),
        ("type", texts["Typography"], "_Type"),
        ("space", texts["Space, shape and motion"], "_Space"),
        ("actions", texts["Actions and ways"], "_Actions"),
        ("forms", texts["Forms"], "_Forms"),
        ("messages", texts["Messages"], "_Messages"),
        ("data", texts["Lists and tables"], "_Data"),
        ("people", texts["People, states and history"], "_States"),
        ("charts", texts["Charts"], "_Charts"),
        ("words", texts["Words"], "_Words"),
        ("paper", texts["On paper"], "_Paper"),
    ];

    /// <summary>The contents list.</summary>
    public IReadOnlyList<ContentsEntry> Contents => [.. Sections.Select(section => new ContentsEntry(section.Id, section.Title, []))];

    /// <summary>Takes the example of a form: empty, it shows how errors look; filled in, how a message does.</summary>
    public IActionResult OnPost()
    {
        if (string.IsNullOrWhiteSpace(Subject))
        {
            ModelState.AddModelError(nameof(Subject), texts["Say in a few words what it is about."]);
            return Page();
        }

        return Told(texts["Sent. Nothing was kept: this is only an example."]);
    }

    /// <summary>Takes the yes of the example of a dialog.</summary>
    public IActionResult OnPostConfirmed() => Told(texts["You said yes. Nothing was deleted: this is only an example."]);

    private RedirectToPageResult Told(string text)
    {
        (TempData["Notice"], TempData["NoticeLink"], TempData["NoticeUrl"]) = (text, texts["See messages"].Value, "/workbench/design#messages");
        return RedirectToPage();
    }
}
