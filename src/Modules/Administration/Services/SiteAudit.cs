using ItsmSite.Framework.Storage;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Administration.Services;

/// <summary>What the audit trail tells of the running of the site.</summary>
public sealed class SiteAudit(IStringLocalizer<AdministrationTexts> texts) : IAuditDescriber
{
    /// <inheritdoc />
    public IReadOnlyList<AuditEventGroup> Groups =>
    [
        new("Feature", texts["Features"], new Dictionary<string, string> { ["Feature.Enabled"] = texts["Switched on"], ["Feature.Disabled"] = texts["Switched off"] }),
        new("Setting", texts["Settings"], new Dictionary<string, string> { ["Setting.Changed"] = texts["Setting changed"] }),
        new("WorkflowType", texts["Workflows"], new Dictionary<string, string> { ["WorkflowType.Changed"] = texts["Workflow changed"] }),
        new(SiteEvents.Recipe, texts["Recipes"], new Dictionary<string, string>
        {
            [SiteEvents.RecipeStarted] = texts["Recipe started"],
            [SiteEvents.RecipeFinished] = texts["Recipe carried out"],
            [SiteEvents.RecipeFailed] = texts["Recipe failed"],
            [SiteEvents.Exported] = texts["Site exported"],
        }),
        new(SiteEvents.Message, texts["Messages"], new Dictionary<string, string> { [SiteEvents.MessageRetried] = texts["Message to be tried again"], [SiteEvents.MessageDiscarded] = texts["Message discarded"] }),
        new(SiteEvents.SearchIndex, texts["Search index"], new Dictionary<string, string> { [SiteEvents.IndexRebuild] = texts["Rebuild asked for"] }),
    ];

    /// <inheritdoc />
    public ValueTask<IReadOnlyDictionary<long, string>> FindUrlsAsync(IReadOnlyList<AuditEntry> entries, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyDictionary<long, string>>(entries.Where(e => e.SubjectType == "Feature").ToDictionary(e => e.Id, e => $"/workbench/features#feature-{Uri.EscapeDataString(e.SubjectId)}"));
}
