using System.Globalization;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Permissions;
using ItsmSite.Search.BestBets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Search.Pages.BestBets;

/// <summary>Adds a best bet, or changes one.</summary>
[RequirePermission("ManageBestBets")]
public sealed class EditModel(BestBetLists lists, BestBetEditor editor, BestBetTexts names, IStringLocalizer<SearchResource> texts) : PageModel
{
    private const string Path = "/workbench/best-bets/edit";

    /// <summary>Its number; null for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Id { get; set; }

    /// <summary>Its revision when the form was filled.</summary>
    [BindProperty]
    public int Revision { get; set; }

    /// <summary>What people search for, one phrase on a line; may be given in the address of a new one, as the page.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    /// <summary>Address of the page.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Address { get; set; }

    /// <summary>Only for readers of this language; empty for all.</summary>
    [BindProperty]
    public string? Culture { get; set; }

    /// <summary>The last day.</summary>
    [BindProperty]
    public DateOnly? Until { get; set; }

    /// <summary>Why.</summary>
    [BindProperty]
    public string? Note { get; set; }

    /// <summary>The best bet as it is kept; null for a new one.</summary>
    public BestBetView? View { get; private set; }

    /// <summary>True where somebody else changed it while the form was open.</summary>
    public bool IsConflict { get; private set; }

    /// <summary>States in words.</summary>
    public BestBetTexts Names => names;

    /// <summary>Where the form is sent.</summary>
    public string FormUrl => Id is { } id ? string.Create(CultureInfo.InvariantCulture, $"{Path}/{id}") : Path;

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken)) return NotFound();
        if (View is { Bet: var bet })
        {
            (Words, Culture, Until, Note, Revision) = (string.Join('\n', View.Phrases), bet.Culture, bet.Until, bet.Note, bet.Revision);
            Address = View.PageName is null ? "" : PublishedPages.AddressOf(bet.ContentItemId);
        }

        ModelState.Clear();
        return Page();
    }

    /// <summary>Keeps what the form holds.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        // What is no day is one that is past.
        var input = new BestBetInput(Words, Address, Culture, ModelState.IsValid ? Until : DateOnly.MinValue, Note);
        var outcome = Id is { } id ? await editor.ChangeAsync(id, Revision, input, cancellationToken) : await editor.AddAsync(input, cancellationToken);
        if (outcome == BestBetOutcome.NotFound || !await LoadAsync(cancellationToken)) return NotFound();
        if (outcome == BestBetOutcome.Done)
        {
            TempData["Notice"] = texts["Saved. People who search these words find the page first."].Value;
            return Redirect("/workbench/best-bets");
        }

        ModelState.Clear();
        if (outcome == BestBetOutcome.Conflict && View is not null)
        {
            (IsConflict, Revision) = (true, View.Bet.Revision);
            return Page();
        }

        var (field, message) = names.FaultOf(outcome);
        ModelState.AddModelError(field, message);
        return Page();
    }

    private async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        if (Id is not { } id) return true;
        View = await lists.FindAsync(id, cancellationToken);
        return View is not null;
    }
}
