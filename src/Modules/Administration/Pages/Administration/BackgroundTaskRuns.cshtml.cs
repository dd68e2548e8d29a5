using ItsmSite.Framework.Background;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web.Charts;
using ItsmSite.Framework.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Administration.Pages.Administration;

/// <summary>The history of a background task.</summary>
[RequirePermission("ManageBackgroundTasks")]
public sealed class BackgroundTaskRunsModel(BackgroundTaskCatalog catalog, BackgroundTasks tasks, TimeText times, IStringLocalizer<AdministrationTexts> texts) : PageModel
{
    private const int MostDrawn = 50;

    /// <summary>The task.</summary>
    public BackgroundTaskInfo Task { get; private set; } = null!;

    /// <summary>Its runs, newest first.</summary>
    public IReadOnlyList<BackgroundTaskRun> Runs { get; private set; } = [];

    /// <summary>How long the last finished runs took, in seconds, from the oldest; null where fewer than two are finished.</summary>
    public LineChart? Durations { get; private set; }

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(string name, CancellationToken cancellationToken)
    {
        if (catalog.Find(name) is not { } task) return NotFound();
        (Task, Runs) = (task, await tasks.RunsAsync(name, BackgroundTaskRunner.KeptRuns, cancellationToken));
        var finished = Runs.Where(run => run.FinishedUtc is not null).Take(MostDrawn).Reverse().ToList();
        if (finished.Count > 1) Durations = Draw(finished);
        return Page();
    }

    private LineChart Draw(List<BackgroundTaskRun> finished) => new(
        texts["How long the last runs took, in seconds"],
        [.. finished.Select(run => times.Exact(run.StartedUtc))],
        [new ChartSeries(texts["Took"], [.. finished.Select(run => (run.FinishedUtc!.Value - run.StartedUtc).TotalSeconds)])],
        "0.0");
}
