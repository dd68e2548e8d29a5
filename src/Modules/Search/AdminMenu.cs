using ItsmSite.Framework.Navigation;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Search;

/// <summary>The module's links in the Workbench.</summary>
public sealed class AdminMenu(IStringLocalizer<SearchResource> texts) : INavigationProvider
{
    /// <inheritdoc />
    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (name != NavigationMenus.Admin) return ValueTask.CompletedTask;
        builder
            .Add(texts["Synonyms"], 33, item => item.Url("/workbench/synonyms").Icon("arrow-left-right").Permission(Permissions.ManageSynonyms))
            .Add(texts["Best bets"], 34, item => item.Url("/workbench/best-bets").Icon("star").Permission(Permissions.ManageBestBets));
        return ValueTask.CompletedTask;
    }
}
