using ItsmSite.Framework.Navigation;
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
        builder.Add(texts["Features"], 80, item => item.Url("/workbench/features").Icon("toggles").Permission(Permissions.ManageFeatures));
        builder.Add(texts["Background tasks"], 85, item => item.Url("/workbench/background-tasks").Icon("clock-history").Permission(Permissions.ManageBackgroundTasks));
        return ValueTask.CompletedTask;
    }
}
