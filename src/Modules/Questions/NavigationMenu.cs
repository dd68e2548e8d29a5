using ItsmSite.Contents;
using ItsmSite.Framework.Navigation;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Questions;

/// <summary>The module's links.</summary>
public sealed class NavigationMenu(IStringLocalizer<QuestionsTexts> texts) : INavigationProvider
{
    /// <inheritdoc />
    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (name == NavigationMenus.Portal)
            builder.Add(texts["Questions"], 15, item => item.Url("/questions").Permission(ContentPermissions.ViewContent));
        return ValueTask.CompletedTask;
    }
}
