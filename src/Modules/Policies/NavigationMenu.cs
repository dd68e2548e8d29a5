using System.Globalization;
using ItsmSite.Contents;
using ItsmSite.Framework.Navigation;
using ItsmSite.Policies.Services;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Policies;

/// <summary>The module's links at the foot of every page: the list, and what is kept at hand.</summary>
public sealed class NavigationMenu(PoliciesAtHand atHand, IStringLocalizer<PoliciesTexts> texts) : INavigationProvider
{
    /// <inheritdoc />
    public async ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (name != NavigationMenus.Footer) return;
        builder.Add(texts["Policies"], 10, item => item.Url("/policies").Permission(ContentPermissions.ViewContent));
        var culture = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        foreach (var policy in await atHand.ListAsync(CancellationToken.None))
            builder.Add(texts["In a crisis: {0}", policy.Names.GetValueOrDefault(culture, "")], 20, item => item.Url(policy.Url).Permission(ContentPermissions.ViewContent));
    }
}
