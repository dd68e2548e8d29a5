using ItsmSite.Framework.Navigation;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Users;

/// <summary>The module's links in the Workbench.</summary>
public sealed class AdminMenu(IStringLocalizer<UsersTexts> texts) : INavigationProvider
{
    /// <inheritdoc />
    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (name != NavigationMenus.Admin) return ValueTask.CompletedTask;
        builder.Add(texts["People"], 60, item => item.Url("/workbench/people").Icon("people").Permission(Permissions.ManageUsers));
        builder.Add(texts["Roles"], 65, item => item.Url("/workbench/roles").Icon("person-badge").Permission(Permissions.ManageRoles));
        return ValueTask.CompletedTask;
    }
}
