using ItsmSite.Framework.Navigation;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Contents;

/// <summary>The module's links.</summary>
public sealed class NavigationMenu(IStringLocalizer<ContentsTexts> texts) : INavigationProvider
{
    /// <inheritdoc />
    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (name == NavigationMenus.Portal) builder.Add(texts["Browse"], 5, item => item.Url("/browse").Permission(ContentPermissions.ViewContent));
        if (name == NavigationMenus.Person) builder.Add(texts["Workbench"], 5, item => item.Url("/workbench").Icon("columns-gap").Permission(ContentPermissions.EditOwnContent));
        if (name == NavigationMenus.Admin)
        {
            builder.Add(texts["Content"], 10, item => item.Url("/workbench/content").Icon("card-list").Permission(ContentPermissions.ViewContent));
            builder.Add(texts["Content types"], 20, item => item.Url("/workbench/types").Icon("grid").Permission(ContentPermissions.EditContent));
        }

        return ValueTask.CompletedTask;
    }
}
