using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Administration;

/// <summary>The module's links in the Workbench.</summary>
public sealed class AdminMenu(IStringLocalizer<AdministrationTexts> texts) : INavigationProvider
{
    /// <inheritdoc />
    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (name != NavigationMenus.Admin) return ValueTask.CompletedTask;
        builder
            .Add(texts["Features"], 80, item => item.Url("/workbench/features").Icon("toggles").Permission(Permissions.ManageFeatures))
            .Add(texts["Recipes"], 82, item => item.Url("/workbench/recipes").Icon("collection").Permission(Permissions.ManageRecipes))
            .Add(texts["Audit trail"], 84, item => item.Url("/workbench/audit").Icon("journal-text").Permission(SitePermissions.ViewAuditTrail))
            .Add(texts["Background tasks"], 85, item => item.Url("/workbench/background-tasks").Icon("clock-history").Permission(Permissions.ManageBackgroundTasks))
            .Add(texts["Messages"], 86, item => item.Url("/workbench/outbox").Icon("send").Permission(Permissions.ManageOutbox))
            .Add(texts["Search index"], 88, item => item.Url("/workbench/search-index").Icon("search").Permission(Permissions.ManageSearchIndex))
            .Add(texts["Design system"], 90, item => item.Url("/workbench/design").Icon("columns-gap").Permission(Permissions.ManageFeatures));
        return ValueTask.CompletedTask;
    }
}
