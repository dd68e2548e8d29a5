using ItsmSite.Framework.Permissions;
using ItsmSite.Knowledge.Reading;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Knowledge.Pages.Articles;

/// <summary>One's own reports of articles that did not help.</summary>
[RequirePermission("ViewContent")]
public sealed class ReportsModel(StuckReports reports, ArticleFeedback feedback, IStringLocalizer<KnowledgeTexts> texts) : PageModel
{
    /// <summary>The reports, the newest first.</summary>
    public IReadOnlyList<StuckReportView> Reports { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) => Reports = await reports.ListAsync(cancellationToken);

    /// <summary>Removes one.</summary>
    public async Task<IActionResult> OnPostRemoveAsync(long report, CancellationToken cancellationToken)
    {
        if (!await feedback.RemoveReportAsync(report, cancellationToken)) return NotFound();
        TempData["Notice"] = texts["The report is gone."].Value;
        return Redirect("/articles/reports");
    }
}
