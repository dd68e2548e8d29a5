using ItsmSite.Framework.Navigation;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Findability;

/// <summary>The module's links in the Workbench.</summary>
public sealed class AdminMenu(IStringLocalizer<FindabilityTexts> texts) : INavigationProvider
{
    /// <inheritdoc />
    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (name != NavigationMenus.Admin) return ValueTask.CompletedTask;
        builder
            .Add(texts["Not found"], 30, item => item.Url("/workbench/gaps").Icon("compass").Permission(Permissions.ManageSearchGaps))
            .Add(texts["Saved searches"], 31, item => item.Url("/workbench/saved-searches").Icon("eye").Permission(Permissions.ManageSearchGaps))
            .Add(texts["Time to find"], 32, item => item.Url("/workbench/time-to-find").Icon("clock").Permission(Permissions.ManageSearchGaps))
            .Add(texts["Kept searches"], 87, item => item.Url("/workbench/search-log").Icon("journal-text").Permission(Permissions.ManageSearchLog));
        return ValueTask.CompletedTask;
    }
}
