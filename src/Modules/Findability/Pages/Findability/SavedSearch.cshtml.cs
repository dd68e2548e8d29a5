using ItsmSite.Contents.Services;
using ItsmSite.Findability.Saved;
using ItsmSite.Framework.Localization;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web;
using ItsmSite.Users.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using System.Globalization;

namespace ItsmSite.Findability.Pages.Findability;

/// <summary>Saves a search, or changes a saved one.</summary>
[RequirePermission("ManageSearchGaps")]
public sealed class SavedSearchModel(SavedSearchLists lists, SavedSearchEditor editor, SavedSearchTexts names, RoleNames roles, IPeople people, IStringLocalizer<FindabilityTexts> texts) : EditPage<SavedSearchView>
{
    private const string Path = "/workbench/saved-searches/edit";

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

    /// <summary>Roles to choose from.</summary>
    public IReadOnlyList<string> RoleChoices { get; private set; } = [];

    /// <summary>States and places in words.</summary>
    public SavedSearchTexts Names => names;

    /// <summary>Roles in words.</summary>
    public RoleNames RoleNames => roles;

    /// <inheritdoc />
    protected override string FormPath => Path;

    /// <summary>Address of the form for a new one, filled in.</summary>
    public static string UrlOf(SavedSearchInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return ListAddress.Of(Path, 1, ("text", input.Text), ("culture", input.Culture), ("role", input.Role), ("address", input.Page));
    }

    /// <inheritdoc />
    protected override Task<SavedSearchView?> FindAsync(long id, CancellationToken cancellationToken) => lists.FindAsync(id, cancellationToken);

    /// <inheritdoc />
    protected override int RevisionOf(SavedSearchView kept) => kept.Search.Revision;

    /// <inheritdoc />
    protected override void Fill()
    {
        if (Kept is { Search: var search })
        {
            (Text, Culture, Role, WantedRank) = (search.Text, search.Culture, search.Role, search.WantedRank);
            Address = Kept.PageName is null ? "" : PublishedPages.AddressOf(search.ContentItemId);
        }
        else
        {
            (Culture, Role) = (SiteCultures.IsSupported(Culture) ? Culture : CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, RoleChoices.Contains(Role ?? "") ? Role : SiteRoles.Employee);
        }
    }

    /// <inheritdoc />
    protected override async Task<EditAnswer> KeepAsync(CancellationToken cancellationToken)
    {
        // What is no number is no place.
        if (!ModelState.IsValid) WantedRank = 0;
        var input = new SavedSearchInput(Text, Culture, Role, Address, WantedRank);
        var outcome = Id is { } id ? await editor.ChangeAsync(id, Revision, input, cancellationToken) : await editor.AddAsync(input, cancellationToken);
        return outcome switch
        {
            SavedSearchOutcome.Done => EditAnswer.Done,
            SavedSearchOutcome.NotFound => EditAnswer.NotFound,
            SavedSearchOutcome.Conflict => EditAnswer.Conflict,
            _ => EditAnswer.Fault(names.FaultOf(outcome)),
        };
    }

    /// <inheritdoc />
    protected override IActionResult Leave()
    {
        TempData["Notice"] = texts["Saved. It is tried within a minute, and again after each publishing."].Value;
        return Redirect("/workbench/saved-searches");
    }

    /// <inheritdoc />
    protected override async Task LoadChoicesAsync(CancellationToken cancellationToken) => RoleChoices = await people.ListRolesAsync(cancellationToken);
}
