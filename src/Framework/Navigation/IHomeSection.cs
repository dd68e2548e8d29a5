namespace ItsmSite.Framework.Navigation;

/// <summary>A section that a module puts on the Portal's home page, below the search.</summary>
public interface IHomeSection
{
    /// <summary>Where it stands among the others: lower first.</summary>
    int Order { get; }

    /// <summary>What it shows to who is acting, or null when it has nothing to show.</summary>
    Task<HomeSection?> BuildAsync(CancellationToken cancellationToken);
}
