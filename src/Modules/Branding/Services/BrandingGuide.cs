using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web.Chrome;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Branding.Services;

/// <summary>What an administrator is told of the brand.</summary>
public sealed class BrandingGuide(IPortalBrand brand, IActorAccessor actor, IStringLocalizer<BrandingTexts> texts) : IGuideProvider
{
    /// <inheritdoc />
    public async Task BuildGuideAsync(string name, GuideBuilder builder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (name != Guides.Administrator || !actor.Current.Has(SitePermissions.ManageSettings)) return;
        var present = await brand.GetAsync(cancellationToken);
        builder.Add(10, new GuideStep(
            texts["Name, logo and colour"],
            texts["People trust what looks like their own company. Give the site its name, your logo and your colour."],
            "image",
            new MenuItem(texts["Choose them"], "/workbench/branding", null)) { State = present.Logo is null && present.Stylesheet is null ? GuideStepState.Open : GuideStepState.Done });
    }
}
