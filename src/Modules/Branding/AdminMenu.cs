using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Branding;

/// <summary>The module's link in the Workbench.</summary>
public sealed class AdminMenu(IStringLocalizer<BrandingTexts> texts) : INavigationProvider
{
    /// <inheritdoc />
    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (name == NavigationMenus.Admin) builder.Add(texts["Name and logo"], 72, item => item.Url("/workbench/branding").Icon("image").Permission(SitePermissions.ManageSettings));
        return ValueTask.CompletedTask;
    }
}
