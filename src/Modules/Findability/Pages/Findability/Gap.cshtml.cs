using ItsmSite.Contents;
using ItsmSite.Contents.Services;
using ItsmSite.Findability.Gaps;
using ItsmSite.Findability.Models;
using ItsmSite.Findability.Saved;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web;
using ItsmSite.Users.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using System.Globalization;

namespace ItsmSite.Findability.Pages.Findability;

/// <summary>Something people search for and do not find: for those with the permission, and for who looks after it.</summary>
[RequirePermission("EditOwnContent")]
public sealed class GapModel(GapLists lists, GapEditor editor, GapCandidates candidates, PublishedPages pages, GapTexts names, RoleNames roles, IActorAccessor actor, IStringLocalizer<FindabilityTexts> texts) : PageModel
{
    /// <summary>The gap's revision when the form was filled.</summary>
    [BindProperty]
    public int Revision { get; set; }

    /// <summary>User name of who is to look after it; empty for nobody.</summary>
    [BindProperty]
    public string? OwnerName { get; set; }

    /// <summary>The last day.</summary>
    [BindProperty]
    public DateOnly? Due { get; set; }

    /// <summary>The notes.</summary>
    [BindProperty]
    public string? Note { get; set; }

    /// <summary>Why it is dismissed.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The gap.</summary>
    public GapView View { get; private set; } = null!;

    /// <summary>What happened, newest first.</summary>
    public IReadOnlyList<(SearchGapEvent Event, string Who, string WhoElse)> Events { get; private set; } = [];

    /// <summary>Other words to look for the answer with; null for those people used.</summary>
    [BindProperty(SupportsGet = true)]
    public string? With { get; set; }

    /// <summary>Pages that may be the answer and that the reader may edit; null where no page can be.</summary>
    public IReadOnlyList<GapCandidate>? Candidates { get; private set; }

    /// <summary>Of a closed one, the page that answers it, as far as the reader sees it; else null.</summary>
    public (string ContentItemId, string Name)? Answer { get; private set; }

    /// <summary>Where one click keeps the search tried, with the page that answers it; where that is not known, the form to say it.</summary>
    public string WatchUrl => Answer is var (id, _)
        ? SavedSearchesModel.SaveUrlOf(View.Gap.Text, id, Role, null)
        : SavedSearchModel.UrlOf(new SavedSearchInput(View.Gap.Text, null, Role, null, 0));

    private string Role => View.Roles is [var (role, _), ..] ? role : SiteRoles.Employee;

    /// <summary>People who can look after it; empty where the reader may not say who.</summary>
    public IReadOnlyList<Person> Owners { get; private set; } = [];

    /// <summary>True where somebody else changed it while the form was open.</summary>
    public bool IsConflict { get; private set; }

    /// <summary>Whether the reader may give it to others and dismiss it.</summary>
    public bool CanManage => editor.CanManage;

    /// <summary>Whether the reader may write an article.</summary>
    public bool CanWrite => actor.Current.Has(ContentPermissions.EditOwnContent);

    /// <summary>Whether the reader may say which page stands first for these words.</summary>
    public bool CanRecommend => actor.Current.Has(Search.Permissions.ManageBestBets);

    /// <summary>The form for that, with these words.</summary>
    public string RecommendUrl => ListAddress.Of("/workbench/best-bets/edit", 1, ("words", View.Gap.Text));

    /// <summary>States and causes in words.</summary>
    public GapTexts Names => names;

    /// <summary>Roles in words.</summary>
    public RoleNames Roles => roles;

    /// <summary>Address of the page, or of one of its acts.</summary>
    public string AddressOf(string? handler = null) => string.Create(CultureInfo.InvariantCulture, $"/workbench/gaps/{View.Gap.Id}") + (handler is null ? "" : "?handler=" + handler);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken)) return NotFound();
        Fill();
        return Page();
    }

    /// <summary>Keeps owner, day and notes.</summary>
    public Task<IActionResult> OnPostAsync(long id, CancellationToken cancellationToken) =>
        DoneAsync(id, editor.SaveAsync(id, Revision, OwnerName, Due, Note, cancellationToken), texts["Kept."], cancellationToken);

    /// <summary>Gives it to the reader.</summary>
    public Task<IActionResult> OnPostTakeAsync(long id, CancellationToken cancellationToken) =>
        DoneAsync(id, editor.TakeAsync(id, Revision, cancellationToken), texts["It is yours now."], cancellationToken);

    /// <summary>Begins work.</summary>
    public Task<IActionResult> OnPostBeginAsync(long id, CancellationToken cancellationToken) => MoveAsync(id, GapState.Working, texts["It is being worked on now."], cancellationToken);

    /// <summary>Closes it by hand.</summary>
    public Task<IActionResult> OnPostCloseAsync(long id, CancellationToken cancellationToken) => MoveAsync(id, GapState.Closed, texts["It is closed. It comes back by itself when people search for it in vain again."], cancellationToken);

    /// <summary>Puts it aside.</summary>
    public Task<IActionResult> OnPostDismissAsync(long id, CancellationToken cancellationToken) => MoveAsync(id, GapState.Dismissed, texts["It is dismissed. You can open it again here."], cancellationToken);

    /// <summary>Opens it again.</summary>
    public Task<IActionResult> OnPostReopenAsync(long id, CancellationToken cancellationToken) => MoveAsync(id, GapState.Open, texts["It is open again."], cancellationToken);

    private Task<IActionResult> MoveAsync(long id, GapState state, string notice, CancellationToken cancellationToken) =>
        DoneAsync(id, editor.MoveAsync(id, Revision, state, Reason, cancellationToken), notice, cancellationToken);

    private async Task<IActionResult> DoneAsync(long id, Task<GapOutcome> change, string notice, CancellationToken cancellationToken)
    {
        var outcome = await change;
        if (outcome == GapOutcome.NotFound || !await LoadAsync(id, cancellationToken)) return NotFound();
        if (outcome == GapOutcome.Done)
        {
            TempData["Notice"] = notice;
            return Redirect(AddressOf());
        }

        if (outcome == GapOutcome.Conflict)
        {
            IsConflict = true;
            ModelState.Remove(nameof(Revision));
            Revision = View.Gap.Revision;
        }
        else
        {
            var (field, message) = outcome switch
            {
                GapOutcome.NoSuchOwner => (nameof(OwnerName), texts["There is nobody by this user name who may write articles. Choose somebody from the list."]),
                GapOutcome.ReasonMissing => (nameof(Reason), texts["Say why, so that others understand it later."]),
                _ => (Reason is null ? nameof(Note) : nameof(Reason), texts["The text is too long. Up to 1,000 characters fit."]),
            };
            ModelState.AddModelError(field, message);
        }

        return Page();
    }

    private async Task<bool> LoadAsync(long id, CancellationToken cancellationToken)
    {
        if (await lists.FindAsync(id, cancellationToken) is not { } view) return false;
        View = view;
        Events = await lists.ListEventsAsync(view.Gap, cancellationToken);
        if (CanManage && view.Gap.State == GapState.Closed && Events.FirstOrDefault(e => e.Event.Kind == GapEventKind.Answered).Event is { Note.Length: > 0 } answered)
            Answer = await pages.FindAsync(PublishedPages.AddressOf(answered.Note), cancellationToken);
        With = string.IsNullOrWhiteSpace(With) ? null : With.Trim();
        if (CanWrite && GapCandidates.IsFor(view)) Candidates = await candidates.FindAsync(view, With, cancellationToken);
        if (CanManage) Owners = await editor.ListOwnersAsync(cancellationToken);
        return true;
    }

    private void Fill()
    {
        var gap = View.Gap;
        (Revision, Note, Due) = (gap.Revision, gap.Note, gap.DueDate is { } due ? DateOnly.FromDateTime(due) : null);
        OwnerName = Owners.FirstOrDefault(p => p.UserId == gap.OwnerId)?.UserName;
    }
}
