using ItsmSite.Framework.Navigation;

namespace ItsmSite.Findability.Saved;

/// <summary>Tells those with the permission on the home page that saved searches no longer find their pages, until that is put right.</summary>
public sealed class SavedSearchBand(SavedSearchLists lists) : IHomeBand
{
    /// <inheritdoc />
    public int Order => 30;

    /// <inheritdoc />
    public async Task<HomeBand?> BuildAsync(CancellationToken cancellationToken) =>
        await lists.CountDroppedAsync(cancellationToken) is > 0 and var dropped ? new HomeBand("/Pages/Findability/_SavedSearchBand.cshtml", dropped) : null;
}
