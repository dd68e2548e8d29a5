using ItsmSite.Framework.Background;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Administration.Pages.Administration;

/// <summary>The background tasks of the features that are on.</summary>
[RequirePermission("ManageBackgroundTasks")]
public sealed class BackgroundTasksModel(BackgroundTasks tasks, UnitOfWork work, IStringLocalizer<AdministrationTexts> texts) : PageModel
{
    /// <summary>All of them, by title.</summary>
    public IReadOnlyList<BackgroundTaskView> Tasks { get; private set; } = [];

    /// <summary>Lists them.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) => Tasks = await tasks.ListAsync(cancellationToken);

    /// <summary>Asks for a run beside the schedule.</summary>
    public Task<IActionResult> OnPostRunAsync(string? name, CancellationToken cancellationToken) =>
        ChangeAsync(tasks.RequestRunAsync(name ?? "", cancellationToken), texts["It runs within a few seconds. Reload the page to see how it went."], cancellationToken);

    /// <summary>Keeps the schedule from running it.</summary>
    public Task<IActionResult> OnPostPauseAsync(string? name, CancellationToken cancellationToken) =>
        ChangeAsync(tasks.PauseAsync(name ?? "", cancellationToken), texts["Paused. Its work waits until you resume it."], cancellationToken);

    /// <summary>Lets the schedule run it again.</summary>
    public Task<IActionResult> OnPostResumeAsync(string? name, CancellationToken cancellationToken) =>
        ChangeAsync(tasks.ResumeAsync(name ?? "", cancellationToken), texts["It runs by its schedule again."], cancellationToken);

    private async Task<IActionResult> ChangeAsync(Task<bool> change, string notice, CancellationToken cancellationToken)
    {
        if (!await change) return NotFound();
        await work.CommitAsync(cancellationToken);
        TempData["Notice"] = notice;
        return RedirectToPage();
    }
}
