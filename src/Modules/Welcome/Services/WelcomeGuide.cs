using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Welcome.Services;

/// <summary>The module's own steps.</summary>
public sealed class WelcomeGuide(SiteSettings settings, IActorAccessor actor, IStringLocalizer<WelcomeTexts> texts) : IGuideProvider
{
    /// <inheritdoc />
    public async Task BuildGuideAsync(string name, GuideBuilder builder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (name != Guides.Administrator || !actor.Current.Has(SitePermissions.ManageSettings)) return;
        var isSet = await settings.FindAsync<Dictionary<string, string[]>>(SampleSearchSetting.Name, cancellationToken) is { } searches && searches.Values.Any(s => s.Length > 0);
        builder.Add(50, new GuideStep(
            texts["Searches to try"],
            texts["Newcomers believe what they see. Offer them a few searches that find what people really ask your IT for."],
            "search",
            new MenuItem(texts["Choose searches"], "/workbench/welcome", null)) { State = isSet ? GuideStepState.Done : GuideStepState.Open });
    }
}
