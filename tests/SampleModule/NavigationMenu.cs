using ItsmSite.Framework.Navigation;
using Microsoft.Extensions.Localization;

namespace ItsmSite.LostAndFound;

/// <summary>The module's links.</summary>
public sealed class NavigationMenu(IStringLocalizer<LostAndFoundTexts> texts) : INavigationProvider
{
    /// <inheritdoc />
    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (name == NavigationMenus.Portal) builder.Add(texts["Lost and found"], 90, item => item.Url("/lost-and-found").Permission(Permissions.KeepFoundThings));
        return ValueTask.CompletedTask;
    }
}
