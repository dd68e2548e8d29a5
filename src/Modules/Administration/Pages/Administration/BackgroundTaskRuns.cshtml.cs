using ItsmSite.Framework.Background;
using ItsmSite.Framework.Permissions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ItsmSite.Administration.Pages.Administration;

/// <summary>The history of a background task.</summary>
[RequirePermission("ManageBackgroundTasks")]
public sealed class BackgroundTaskRunsModel(BackgroundTaskCatalog catalog, BackgroundTasks tasks) : PageModel
{
    /// <summary>The task.</summary>
    public BackgroundTaskInfo Task { get; private set; } = null!;

    /// <summary>Its runs, newest first.</summary>
    public IReadOnlyList<BackgroundTaskRun> Runs { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(string name, CancellationToken cancellationToken)
    {
        if (catalog.Find(name) is not { } task) return NotFound();
        (Task, Runs) = (task, await tasks.RunsAsync(name, BackgroundTaskRunner.KeptRuns, cancellationToken));
        return Page();
    }
}
