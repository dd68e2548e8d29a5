using ItsmSite.Contents.Services;
using ItsmSite.Findability.Saved;
using ItsmSite.Framework.Localization;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web;
using ItsmSite.Users.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using System.Globalization;

namespace ItsmSite.Findability.Pages.Findability;

/// <summary>Saves a search, or changes a saved one.</summary>
[RequirePermission("ManageSearchGaps")]
public sealed class SavedSearchModel(SavedSearchLists lists, SavedSearchEditor editor, SavedSearchTexts names, RoleNames roles, IPeople people, IStringLocalizer<FindabilityTexts> texts) : PageModel
{
    private const string Path = "/workbench/saved-searches/edit";

    /// <summary>Its number; null for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Id { get; set; }

    /// <summary>Its revision when the form was filled.</summary>
    [BindProperty]
    public int Revision { get; set; }

    /// <summary>What is searched for; may be given in the address of a new one, as the others.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Text { get; set; }

    /// <summary>Language of the reader.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Culture { get; set; }

    /// <summary>The role as which it is tried.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Role { get; set; }

    /// <summary>Address of the page that is to be found.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Address { get; set; }

    /// <summary>The last place that is good enough.</summary>
    [BindProperty]
    public int WantedRank { get; set; } = SavedSearchEditor.DefaultWantedRank;

    /// <summary>The search as it is kept; null for a new one.</summary>
    public SavedSearchView? View { get; private set; }

    /// <summary>True where somebody else changed it while the form was open.</summary>
    public bool IsConflict { get; private set; }

    /// <summary>Roles to choose from.</summary>
    public IReadOnlyList<string> RoleChoices { get; private set; } = [];

    /// <summary>States and places in words.</summary>
    public SavedSearchTexts Names => names;

    /// <summary>Roles in words.</summary>
    public RoleNames RoleNames => roles;

    /// <summary>Where the form is sent.</summary>
    public string FormUrl => Id is { } id ? string.Create(CultureInfo.InvariantCulture, $"{Path}/{id}") : Path;

    /// <summary>Address of the form for a new one, filled in.</summary>
    public static string UrlOf(SavedSearchInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return ListAddress.Of(Path, 1, ("text", input.Text), ("culture", input.Culture), ("role", input.Role), ("address", input.Page));
    }

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken)) return NotFound();
        if (View is { Search: var search })
        {
            (Text, Culture, Role, WantedRank, Revision) = (search.Text, search.Culture, search.Role, search.WantedRank, search.Revision);
            Address = View.PageName is null ? "" : PublishedPages.AddressOf(search.ContentItemId);
        }
        else
        {
            (Culture, Role) = (SiteCultures.IsSupported(Culture) ? Culture : CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, RoleChoices.Contains(Role ?? "") ? Role : SiteRoles.Employee);
        }

        ModelState.Clear();
        return Page();
    }

    /// <summary>Keeps what the form holds.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        // What is no number is no place.
        if (!ModelState.IsValid) WantedRank = 0;
        var input = new SavedSearchInput(Text, Culture, Role, Address, WantedRank);
        var outcome = Id is { } id ? await editor.ChangeAsync(id, Revision, input, cancellationToken) : await editor.AddAsync(input, cancellationToken);
        if (outcome == SavedSearchOutcome.NotFound || !await LoadAsync(cancellationToken)) return NotFound();
        if (outcome == SavedSearchOutcome.Done)
        {
            TempData["Notice"] = texts["Saved. It is tried within a minute, and again after each publishing."].Value;
            return Redirect("/workbench/saved-searches");
        }

        ModelState.Clear();
        if (outcome == SavedSearchOutcome.Conflict && View is not null)
        {
            (IsConflict, Revision) = (true, View.Search.Revision);
            return Page();
        }

        var (field, message) = names.FaultOf(outcome);
        ModelState.AddModelError(field, message);
        return Page();
    }

    private async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        RoleChoices = await people.ListRolesAsync(cancellationToken);
        if (Id is not { } id) return true;
        View = await lists.FindAsync(id, cancellationToken);
        return View is not null;
    }
}
