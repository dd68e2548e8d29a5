using ItsmSite.Framework.Navigation;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Search.BestBets;

/// <summary>The link to best bets in the Workbench.</summary>
public sealed class BestBetMenu(IStringLocalizer<SearchResource> texts) : INavigationProvider
{
    /// <inheritdoc />
    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (name == NavigationMenus.Admin) builder.Add(texts["Best bets"], 33, item => item.Url("/workbench/best-bets").Icon("star").Permission(Permissions.ManageBestBets));
        return ValueTask.CompletedTask;
    }
}
