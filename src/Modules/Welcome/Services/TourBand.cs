using System.Globalization;
using ItsmSite.Framework.Navigation;

namespace ItsmSite.Welcome.Services;

/// <summary>Greets a newcomer on the home page, until it is put away.</summary>
public sealed class TourBand(GuideReader guides, SampleSearches searches) : IHomeBand
{
    /// <inheritdoc />
    public int Order => 0;

    /// <inheritdoc />
    public async Task<HomeBand?> BuildAsync(CancellationToken cancellationToken) =>
        await guides.IsOfferedAsync(Guides.Tour, cancellationToken)
            ? new HomeBand("/Pages/Welcome/_TourBand.cshtml", await searches.ListAsync(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, cancellationToken))
            : null;
}
