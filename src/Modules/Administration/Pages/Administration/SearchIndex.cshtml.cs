using ItsmSite.Administration.Services;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Administration.Pages.Administration;

/// <summary>The state of this server's search index, and where it is made anew.</summary>
[RequirePermission("ManageSearchIndex")]
public sealed class SearchIndexModel(
    IEnumerable<ISearchIndex> indexes, IEnumerable<IIndexFollower> followers, IndexRebuilds rebuilds, UnitOfWork work, IStringLocalizer<AdministrationTexts> texts) : PageModel
{
    private const int MostCounted = 10_000;

    /// <summary>State of the index; null while search is off.</summary>
    public IndexStatus? Status { get; private set; }

    /// <summary>Changes that are not in the index yet; null where it has no place in the log.</summary>
    public int? Behind { get; private set; }

    /// <summary>Position in the change log that the index has reached; null where there is none.</summary>
    public long? Position { get; private set; }

    /// <summary>The last rebuild, or the one that runs.</summary>
    public IndexRebuildStatus Rebuild => rebuilds.Status;

    /// <summary>Whether there are more changes than were counted.</summary>
    public bool IsFarBehind => Behind >= MostCounted;

    /// <summary>Shows the state.</summary>
    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    /// <summary>Has the index made anew.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (followers.Any() && rebuilds.TryStart())
        {
            work.Audit(SiteEvents.IndexRebuild, SiteEvents.SearchIndex, Environment.MachineName, texts["Search index"]);
            await work.CommitAsync(cancellationToken);
            TempData["Notice"] = texts["The index is being made anew. Search goes on with the present one meanwhile."].Value;
            return RedirectToPage();
        }

        ModelState.AddModelError("", followers.Any() ? texts["The index is being made anew already; wait until it is done."] : texts["Search is switched off. Switch it on under Features first."]);
        await LoadAsync(cancellationToken);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        // Without a follower nothing keeps the index in line with the data.
        if (!followers.Any() || indexes.FirstOrDefault() is not { } index) return;
        Status = index.Status;
        if (await index.GetCursorAsync(cancellationToken) is not { } cursor) return;
        Position = cursor.Position;
        Behind = await work.Db.Set<ChangeLogEntry>().Where(e => e.Id > cursor.Position).OrderBy(e => e.Id).Take(MostCounted).CountAsync(cancellationToken);
    }
}
