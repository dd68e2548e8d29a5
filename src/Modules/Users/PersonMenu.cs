using ItsmSite.Framework.Navigation;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Users;

/// <summary>The module's links in the person's menu.</summary>
public sealed class PersonMenu(IStringLocalizer<UsersTexts> texts) : INavigationProvider
{
    /// <inheritdoc />
    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (name == NavigationMenus.Person) builder.Add(texts["Your profile"], 0, item => item.Url("/profile").Icon("person-circle"));
        return ValueTask.CompletedTask;
    }
}
