using ItsmSite.Framework.Permissions;
using ItsmSite.Work.Items;
using ItsmSite.Work.Kinds;
using ItsmSite.Work.Models;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Work.Pages.Work;

/// <summary>A ticket, as the person sees it who reported it.</summary>
[RequirePermission("ReportItems")]
public sealed class TicketModel(WorkItemLists lists, WorkItemEditor editor, WorkNames names, IStringLocalizer<WorkTexts> texts) : PageModel
{
    /// <summary>The ticket's revision when the form was filled.</summary>
    [BindProperty]
    public int Revision { get; set; }

    /// <summary>A comment.</summary>
    [BindProperty]
    public string? Comment { get; set; }

    /// <summary>Why it is opened again, or cancelled.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The ticket.</summary>
    public WorkItemView View { get; private set; } = null!;

    /// <summary>What happened, newest first; nothing that is internal, whoever reads.</summary>
    public IReadOnlyList<WorkEventView> Events { get; private set; } = [];

    /// <summary>The state that cancels it; null where it can't be cancelled.</summary>
    public WorkState? Cancel { get; private set; }

    /// <summary>The state that opens it again; null where that can't be done any more.</summary>
    public WorkState? Reopen { get; private set; }

    /// <summary>True where it changed while the form was open.</summary>
    public bool IsConflict { get; private set; }

    /// <summary>Everything in words.</summary>
    public WorkNames Names => names;

    /// <summary>Address of the page, or of one of its acts.</summary>
    public string AddressOf(string? handler = null) => WorkAddress.OfTicket(View.Item.Number) + (handler is null ? "" : "?handler=" + handler);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellationToken) => await LoadAsync(number, cancellationToken) ? Page() : NotFound();

    /// <summary>Writes a comment.</summary>
    public Task<IActionResult> OnPostCommentAsync(string number, CancellationToken cancellationToken) =>
        DoneAsync(number, editor.CommentAsync(number, Comment, isInternal: false, cancellationToken), texts["Thank you. We read it."], cancellationToken);

    /// <summary>Cancels it.</summary>
    public Task<IActionResult> OnPostCancelAsync(string number, string? state, CancellationToken cancellationToken) =>
        DoneAsync(number, editor.MoveAsync(number, Revision, state, Reason, cancellationToken), texts["It is cancelled."], cancellationToken);

    /// <summary>Opens it again.</summary>
    public Task<IActionResult> OnPostReopenAsync(string number, string? state, CancellationToken cancellationToken) =>
        DoneAsync(number, editor.MoveAsync(number, Revision, state, Reason, cancellationToken), texts["It is open again. We look at it."], cancellationToken);

    private async Task<IActionResult> DoneAsync(string number, Task<WorkOutcome> change, string notice, CancellationToken cancellationToken)
    {
        var outcome = await change;
        if (outcome == WorkOutcome.NotFound || !await LoadAsync(number, cancellationToken)) return NotFound();
        switch (outcome)
        {
            case WorkOutcome.Done:
                TempData["Notice"] = notice;
                return Redirect(AddressOf());
            case WorkOutcome.Conflict or WorkOutcome.NotAllowed:
                IsConflict = true;
                break;
            case WorkOutcome.TextMissing:
                ModelState.AddModelError(nameof(Comment), texts["Write something first."]);
                break;
            case WorkOutcome.ReasonMissing:
                ModelState.AddModelError(nameof(Reason), texts["Tell us what is still wrong."]);
                break;
            default:
                ModelState.AddModelError(Comment is null ? nameof(Reason) : nameof(Comment), texts["The text is too long. Up to 20,000 characters fit."]);
                break;
        }

        return Page();
    }

    private async Task<bool> LoadAsync(string number, CancellationToken cancellationToken)
    {
        if (await lists.FindAsync(number, cancellationToken) is not { } view) return false;
        View = view;
        Events = await lists.ListEventsAsync(view.Item, asCustomer: true, cancellationToken);
        var next = editor.NextOf(view.Item);
        Cancel = next.FirstOrDefault(s => s.Phase == WorkPhase.Cancelled);
        Reopen = view.Item.Phase >= WorkPhase.Resolved ? next.FirstOrDefault(s => s.Phase < WorkPhase.Resolved) : null;
        ModelState.Remove(nameof(Revision));
        Revision = view.Item.Revision;
        return true;
    }
}
