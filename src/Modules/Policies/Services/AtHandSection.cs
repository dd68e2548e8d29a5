using System.Globalization;
using ItsmSite.Framework.Navigation;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Policies.Services;

/// <summary>The home page's links to what is needed when there is no time to search.</summary>
public sealed class AtHandSection(PoliciesAtHand atHand, IStringLocalizer<PoliciesTexts> texts) : IHomeSection
{
    /// <inheritdoc />
    public int Order => 4;

    /// <inheritdoc />
    public async Task<HomeSection?> BuildAsync(CancellationToken cancellationToken)
    {
        var kept = await atHand.ListAsync(cancellationToken);
        var culture = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        return kept.Count == 0 ? null : new HomeSection(texts["In a crisis"], [.. kept.Select(p => new HomeLink(p.Names.GetValueOrDefault(culture, ""), p.Url, texts["One click from every page, at its foot."]))]);
    }
}
