using System.Globalization;
using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;

namespace ItsmSite.Welcome.Services;

/// <summary>Greets a newcomer on the home page, until it is put away.</summary>
public sealed class TourBand(GuideReader guides, SampleSearches searches, BriefCache<(string UserId, string Culture), IReadOnlyList<SampleSearch>> cache, IActorAccessor actor) : IHomeBand
{
    /// <inheritdoc />
    public int Order => 0;

    /// <inheritdoc />
    public async Task<HomeBand?> BuildAsync(CancellationToken cancellationToken)
    {
        if (!await guides.IsOfferedAsync(Guides.Tour, cancellationToken)) return null;
        var culture = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        var found = await cache.GetAsync((actor.Current.UserId, culture), async key => await searches.ListAsync(key.Culture, cancellationToken));
        return new HomeBand("/Pages/Welcome/_TourBand.cshtml", found ?? []);
    }
}
