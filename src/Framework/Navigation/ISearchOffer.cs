namespace ItsmSite.Framework.Navigation;

/// <summary>What a module offers to somebody who did not find it. Any number may be registered.</summary>
public interface ISearchOffer
{
    /// <summary>What can be done about these words, or null where who is acting may not.</summary>
    /// <param name="text">What was searched for.</param>
    /// <param name="cancellationToken">Cancels.</param>
    ValueTask<HomeLink?> BuildAsync(string text, CancellationToken cancellationToken);
}
