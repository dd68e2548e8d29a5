using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Work.Items;
using ItsmSite.Work.Models;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Work.Pages.Work;

/// <summary>Reports that something is wrong.</summary>
[RequirePermission("ReportItems")]
public sealed class ReportModel(WorkItemEditor editor, WorkNames names, IStringLocalizer<WorkTexts> texts) : PageModel
{
    /// <summary>What the form holds.</summary>
    [BindProperty]
    public WorkReport Input { get; set; } = new();

    /// <summary>Everything in words.</summary>
    public WorkNames Names => names;

    /// <summary>Shows the form.</summary>
    /// <param name="title">Words to begin with, or null.</param>
    public void OnGet(string? title) => (Input.Key, Input.Title) = (ContentIds.New(), title is { Length: > WorkItem.MaxTitleLength } ? title[..WorkItem.MaxTitleLength] : title);

    /// <summary>Reports it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var (outcome, number) = await editor.ReportAsync(Input, cancellationToken);
        switch (outcome)
        {
            case WorkOutcome.Done:
                TempData["Notice"] = texts["Thank you. It is {0} now, and you see here what becomes of it.", number].Value;
                return Redirect(WorkAddress.OfTicket(number));
            case WorkOutcome.NotFound:
                return Forbid();
            case WorkOutcome.Conflict:
                ModelState.AddModelError("Input.Title", texts["It could not be kept just now. Please send it again."]);
                break;
            case WorkOutcome.TextMissing:
                ModelState.AddModelError("Input.Title", texts["Say in a few words what is wrong."]);
                break;
            default:
                ModelState.AddModelError("Input.Description", texts["The text is too long. Up to 20,000 characters fit, and 250 in the first line."]);
                break;
        }

        return Page();
    }
}
