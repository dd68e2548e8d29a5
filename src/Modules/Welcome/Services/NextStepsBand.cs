using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;

namespace ItsmSite.Welcome.Services;

/// <summary>Tells an administrator on the home page what is still to do, until all is done or it is put away.</summary>
public sealed class NextStepsBand(GuideReader guides, IActorAccessor actor) : IHomeBand
{
    /// <inheritdoc />
    public int Order => 10;

    /// <inheritdoc />
    public async Task<HomeBand?> BuildAsync(CancellationToken cancellationToken)
    {
        if (!actor.Current.Has(SitePermissions.ManageSettings) || !await guides.IsOfferedAsync(Guides.Administrator, cancellationToken)) return null;
        var progress = GuideProgress.Of(await guides.ReadAsync(Guides.Administrator, cancellationToken));
        return progress.Next is null ? null : new HomeBand("/Pages/Welcome/_NextStepsBand.cshtml", progress);
    }
}
