using ItsmSite.Framework.Permissions;
using ItsmSite.Work.Items;
using ItsmSite.Work.Kinds;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Work.Pages.Work;

/// <summary>A work item, for those who work on it.</summary>
[RequirePermission("WorkOnItems")]
public sealed class ItemModel(WorkItemLists lists, WorkItemEditor editor, WorkNames names, IStringLocalizer<WorkTexts> texts) : PageModel
{
    /// <summary>The item's revision when the form was filled.</summary>
    [BindProperty]
    public int Revision { get; set; }

    /// <summary>The team it is given to.</summary>
    [BindProperty]
    public string? Team { get; set; }

    /// <summary>User name of who is to work on it; empty for nobody.</summary>
    [BindProperty]
    public string? Assignee { get; set; }

    /// <summary>What solved it, or why it moves.</summary>
    [BindProperty]
    public string? Note { get; set; }

    /// <summary>A comment.</summary>
    [BindProperty]
    public string? Comment { get; set; }

    /// <summary>The item.</summary>
    public WorkItemView View { get; private set; } = null!;

    /// <summary>What happened, newest first.</summary>
    public IReadOnlyList<WorkEventView> Events { get; private set; } = [];

    /// <summary>Teams to choose from, with the one it has.</summary>
    public IReadOnlyList<string> Teams { get; private set; } = [];

    /// <summary>People to choose from.</summary>
    public IReadOnlyList<Person> People { get; private set; } = [];

    /// <summary>States it can be brought into.</summary>
    public IReadOnlyList<WorkState> Next { get; private set; } = [];

    /// <summary>True where somebody else changed it while the form was open.</summary>
    public bool IsConflict { get; private set; }

    /// <summary>Everything in words.</summary>
    public WorkNames Names => names;

    /// <summary>Address of the page, or of one of its acts.</summary>
    public string AddressOf(string? handler = null) => WorkAddress.Of(View.Item.Number) + (handler is null ? "" : "?handler=" + handler);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(number, cancellationToken)) return NotFound();
        (Revision, Team, Assignee) = (View.Item.Revision, View.Item.Team, People.FirstOrDefault(p => p.UserId == View.Item.AssigneeId)?.UserName);
        return Page();
    }

    /// <summary>Gives it to the reader.</summary>
    public Task<IActionResult> OnPostTakeAsync(string number, CancellationToken cancellationToken) =>
        DoneAsync(number, editor.TakeAsync(number, Revision, cancellationToken), texts["It is yours now."], cancellationToken);

    /// <summary>Gives it to a team and a person.</summary>
    public Task<IActionResult> OnPostAssignAsync(string number, CancellationToken cancellationToken) =>
        DoneAsync(number, editor.AssignAsync(number, Revision, Team, Assignee, cancellationToken), texts["Kept."], cancellationToken);

    /// <summary>Brings it into another state.</summary>
    public Task<IActionResult> OnPostMoveAsync(string number, string? state, CancellationToken cancellationToken) =>
        DoneAsync(number, editor.MoveAsync(number, Revision, state, Note, cancellationToken), texts["Kept."], cancellationToken);

    /// <summary>Writes what the person who asked reads, too.</summary>
    public Task<IActionResult> OnPostCommentAsync(string number, CancellationToken cancellationToken) =>
        DoneAsync(number, editor.CommentAsync(number, Comment, isInternal: false, cancellationToken), texts["Your comment is here now, and whoever reported it reads it."], cancellationToken);

    /// <summary>Writes what only those read who work on items.</summary>
    public Task<IActionResult> OnPostNoteAsync(string number, CancellationToken cancellationToken) =>
        DoneAsync(number, editor.CommentAsync(number, Comment, isInternal: true, cancellationToken), texts["Your note is here now. Whoever reported it does not see it."], cancellationToken);

    private async Task<IActionResult> DoneAsync(string number, Task<WorkOutcome> change, string notice, CancellationToken cancellationToken)
    {
        var outcome = await change;
        if (outcome == WorkOutcome.NotFound || !await LoadAsync(number, cancellationToken)) return NotFound();
        if (outcome == WorkOutcome.Done)
        {
            TempData["Notice"] = notice;
            return Redirect(AddressOf());
        }

        if (outcome == WorkOutcome.Conflict)
        {
            IsConflict = true;
            ModelState.Remove(nameof(Revision));
            Revision = View.Item.Revision;
        }
        else
        {
            var (field, message) = outcome switch
            {
                WorkOutcome.TextMissing => (nameof(Comment), texts["Write something first."]),
                WorkOutcome.ResolutionMissing => (nameof(Note), texts["Say what solved it: whoever reported it reads it, and the next one is helped by it."]),
                WorkOutcome.ReasonMissing => (nameof(Note), texts["Say why, so that others understand it later."]),
                WorkOutcome.NotAllowed => (nameof(Note), texts["From its present state it can't go there. The buttons show where it can go."]),
                WorkOutcome.NoSuchPerson => (nameof(Assignee), texts["There is nobody by this user name who works on tickets. Choose somebody from the list."]),
                WorkOutcome.NoSuchTeam => (nameof(Team), texts["There is no such team. Choose one from the list."]),
                _ => (Comment is null ? nameof(Note) : nameof(Comment), texts["The text is too long. Up to 20,000 characters fit."]),
            };
            ModelState.AddModelError(field, message);
        }

        // A form that was not sent holds what is kept.
        Team ??= View.Item.Team;
        Assignee ??= People.FirstOrDefault(p => p.UserId == View.Item.AssigneeId)?.UserName;
        return Page();
    }

    private async Task<bool> LoadAsync(string number, CancellationToken cancellationToken)
    {
        if (await lists.FindAsync(number, cancellationToken) is not { } view) return false;
        View = view;
        Events = await lists.ListEventsAsync(view.Item, asCustomer: false, cancellationToken);
        Teams = [.. (await editor.ListTeamsAsync(cancellationToken)).Append(view.Item.Team).Where(t => t.Length > 0).Distinct()];
        People = await editor.ListAssigneesAsync(cancellationToken);
        Next = editor.NextOf(view.Item);
        return true;
    }
}
