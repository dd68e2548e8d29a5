using ItsmSite.Framework.Navigation;
using ItsmSite.Work.Items;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Work;

/// <summary>The module's links.</summary>
public sealed class NavigationMenu(IStringLocalizer<WorkTexts> texts) : INavigationProvider
{
    /// <inheritdoc />
    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (name == NavigationMenus.Portal)
            builder.Add(texts["Report a fault"], 16, item => item.Url(WorkAddress.Tickets + "/report").Permission(Permissions.ReportItems));
        else if (name == NavigationMenus.Person)
            builder.Add(texts["My tickets"], 3, item => item.Url(WorkAddress.Tickets).Icon("life-preserver").Permission(Permissions.ReportItems));
        else if (name == NavigationMenus.Admin)
            builder.Add(texts["Tickets"], 5, item => item.Url(WorkAddress.Queue).Icon("list-check").Permission(Permissions.WorkOnItems));
        return ValueTask.CompletedTask;
    }
}
