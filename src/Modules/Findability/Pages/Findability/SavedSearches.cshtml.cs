using ItsmSite.Contents.Models;
using ItsmSite.Contents.Services;
using ItsmSite.Findability.Log;
using ItsmSite.Findability.Models;
using ItsmSite.Findability.Saved;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Localization;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Framework.Web;
using ItsmSite.Users.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace ItsmSite.Findability.Pages.Findability;

/// <summary>Searches whose answer is known, and whether they still find it.</summary>
[RequirePermission("ManageSearchGaps")]
public sealed class SavedSearchesModel(SavedSearchLists lists, SavedSearchEditor editor, SavedSearchTexts names, RoleNames roles, UnitOfWork work, IStringLocalizer<FindabilityTexts> texts) : PageModel
{
    private const string Path = "/workbench/saved-searches";

    /// <summary>Only in this state.</summary>
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    /// <summary>Number of the page shown, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>The searches of this page.</summary>
    public SavedSearchListPage List { get; private set; } = new([], 0, 1);

    /// <summary>States and places in words.</summary>
    public SavedSearchTexts Names => names;

    /// <summary>Roles in words.</summary>
    public RoleNames Roles => roles;

    /// <summary>The chosen state; null for all.</summary>
    public SavedSearchState? Chosen => Enum.TryParse<SavedSearchState>(State, ignoreCase: true, out var state) && Enum.IsDefined(state) ? state : null;

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        List = await lists.ListAsync(Chosen, Number, SavedSearchLists.PageSize, cancellationToken);
        Number = Math.Clamp(Number, 1, List.Pages);
    }

    /// <summary>The filtered list as a file of comma-separated values.</summary>
    public async Task<IActionResult> OnGetExportAsync(CancellationToken cancellationToken)
    {
        work.Audit(SearchAudit.SavedExported, SearchAudit.Saved, "", "");
        await work.CommitAsync(cancellationToken);
        return new CsvFile(
            "saved-searches.csv",
            [texts["Search"], texts["Page"], texts["Address"], texts["State"], texts["Place now"], texts["Last place that is good enough"], texts["Tried as"], texts["Language"], texts["Saved by"], texts["Since (UTC)"]],
            ReadRowsAsync(cancellationToken));
    }

    /// <summary>Saves a search that a page offers with one click.</summary>
    /// <param name="text">What is searched for.</param>
    /// <param name="culture">Language of the reader.</param>
    /// <param name="role">The role as which it is tried.</param>
    /// <param name="item">Id of the page that is to be found.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IActionResult> OnPostWatchAsync([FromQuery] string? text, [FromQuery] string? culture, [FromQuery] string? role, [FromQuery] string? item, CancellationToken cancellationToken)
    {
        var input = new SavedSearchInput(text, culture, role, item is null ? null : PublishedPages.AddressOf(item), SavedSearchEditor.DefaultWantedRank);
        var outcome = await editor.AddAsync(input, cancellationToken);
        if (outcome == SavedSearchOutcome.NotFound) return NotFound();
        if (outcome is SavedSearchOutcome.Done or SavedSearchOutcome.Present)
        {
            TempData["Notice"] = (outcome == SavedSearchOutcome.Done ? texts["Saved. It is tried within a minute, and again after each publishing."] : texts["It is saved already."]).Value;
            return Redirect(Path);
        }

        // The form says what is wrong and lets it be put right.
        return Redirect(SavedSearchModel.UrlOf(input));
    }

    /// <summary>Removes a search.</summary>
    public async Task<IActionResult> OnPostDeleteAsync([FromQuery] long id, CancellationToken cancellationToken)
    {
        if (await editor.RemoveAsync(id, cancellationToken) == SavedSearchOutcome.Done) TempData["Notice"] = texts["Deleted."].Value;
        return Redirect(Path);
    }

    /// <summary>Address of the list with the same filter.</summary>
    /// <param name="number">Number of the page.</param>
    /// <param name="handler">Name of the handler, or null for the list.</param>
    public string AddressOf(int number = 1, string? handler = null) => ListAddress.Of(Path, number, ("handler", handler), ("state", State));

    /// <summary>Where a button saves a search of readers with a role for a page.</summary>
    public static string SaveUrlOf(string text, ContentItem item, string role)
    {
        ArgumentNullException.ThrowIfNull(item);
        return SaveUrlOf(text, item.ContentItemId, role, item.As<LocalizationPart>()?.Culture);
    }

    /// <inheritdoc cref="SaveUrlOf(string, ContentItem, string)"/>
    public static string SaveUrlOf(string text, string contentItemId, string role, string? culture) =>
        ListAddress.Of(Path, 1, ("handler", "Watch"), ("text", text), ("role", role), ("item", contentItemId), ("culture", SiteCultures.IsSupported(culture) ? culture : CultureInfo.CurrentUICulture.TwoLetterISOLanguageName));

    /// <summary>How a state stands in the address.</summary>
    public static string ValueOf(SavedSearchState state) => state.ToString().ToLowerInvariant();

    private async IAsyncEnumerable<IReadOnlyList<string?>> ReadRowsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var row in (await lists.ListAsync(Chosen, 1, SavedSearch.Most, cancellationToken)).Searches)
        {
            yield return
            [
                row.Search.Text, row.PageName, row.PageName is null ? null : PublishedPages.AddressOf(row.Search.ContentItemId), names.StateOf(row.State), row.Rank?.ToString(CultureInfo.InvariantCulture),
                row.Search.WantedRank.ToString(CultureInfo.InvariantCulture), roles.Of(row.Search.Role), row.Search.Culture, row.Who, row.Search.SinceUtc.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            ];
        }
    }
}
