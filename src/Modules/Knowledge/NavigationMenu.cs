using ItsmSite.Contents;
using ItsmSite.Framework.Navigation;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Knowledge;

/// <summary>The module's links.</summary>
public sealed class NavigationMenu(IStringLocalizer<KnowledgeTexts> texts) : INavigationProvider
{
    /// <inheritdoc />
    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (name == NavigationMenus.Portal)
        {
            builder.Add(texts["Articles"], 10, item => item.Url("/articles").Permission(ContentPermissions.ViewContent));
            builder.Add(texts["Write an article"], 20, item => item.Url("/articles/write").Permission(ContentPermissions.EditOwnContent));
        }

        return ValueTask.CompletedTask;
    }
}
