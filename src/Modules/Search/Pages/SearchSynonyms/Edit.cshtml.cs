using System.Globalization;
using ItsmSite.Framework.Permissions;
using ItsmSite.Search.Synonyms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Search.Pages.SearchSynonyms;

/// <summary>Adds or changes synonyms.</summary>
[RequirePermission("ManageSynonyms")]
public sealed class EditModel(SynonymLists lists, SynonymEditor editor, SynonymTexts names, IStringLocalizer<SearchResource> texts) : PageModel
{
    internal const string Path = "/workbench/synonyms/edit";

    private const string Separator = ", ";

    /// <summary>Number of the set; null for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Id { get; set; }

    /// <summary>Its revision when the form was filled.</summary>
    [BindProperty]
    public int Revision { get; set; }

    /// <summary>The words; may be given in the address of a new set, as the targets.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    /// <summary>What they also find.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Targets { get; set; }

    /// <summary>The set as it is kept; null for a new one.</summary>
    public SynonymSet? Kept { get; private set; }

    /// <summary>True where somebody else changed it while the form was open.</summary>
    public bool IsConflict { get; private set; }

    /// <summary>Where the form is sent.</summary>
    public string FormUrl => Id is { } id ? string.Create(CultureInfo.InvariantCulture, $"{Path}/{id}") : Path;

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken)) return NotFound();
        if (Kept is not null)
        {
            var rule = Kept.ToRule();
            (Words, Targets, Revision) = (string.Join(Separator, rule.Words), string.Join(Separator, rule.Targets), Kept.Revision);
        }

        ModelState.Clear();
        return Page();
    }

    /// <summary>Keeps what the form holds.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var input = new SynonymInput(Words, Targets);
        var check = Id is { } id ? await editor.ChangeAsync(id, Revision, input, cancellationToken) : await editor.AddAsync(input, cancellationToken);
        if (check.Outcome == SynonymOutcome.NotFound || !await LoadAsync(cancellationToken)) return NotFound();
        if (check.Outcome == SynonymOutcome.Done)
        {
            var first = (Words ?? "").Split(',', ';', '\n')[0].Trim();
            (TempData["Notice"], TempData["NoticeLink"], TempData["NoticeUrl"]) = (texts["Saved. Searches use it now."].Value, texts["Search for “{0}”", first].Value, $"/search?q={Uri.EscapeDataString(first)}");
            return Redirect(ListModel.Path);
        }

        ModelState.Clear();
        if (check.Outcome == SynonymOutcome.Conflict && Kept is not null)
        {
            (IsConflict, Revision) = (true, Kept.Revision);
            return Page();
        }

        var (field, message) = names.FaultOf(check);
        ModelState.AddModelError(field, message);
        return Page();
    }

    private async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        if (Id is not { } id) return true;
        Kept = await lists.FindAsync(id, cancellationToken);
        return Kept is not null;
    }
}
