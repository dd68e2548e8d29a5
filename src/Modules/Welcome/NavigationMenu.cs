using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Welcome;

/// <summary>The module's links.</summary>
public sealed class NavigationMenu(IStringLocalizer<WelcomeTexts> texts) : INavigationProvider
{
    /// <inheritdoc />
    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (name == NavigationMenus.Person) builder.Add(texts["A tour of the site"], 90, item => item.Url("/welcome").Icon("signpost-split"));
        if (name == NavigationMenus.Admin) builder.Add(texts["Next steps"], 70, item => item.Url("/workbench/next-steps").Icon("list-check").Permission(SitePermissions.ManageSettings));
        return ValueTask.CompletedTask;
    }
}
