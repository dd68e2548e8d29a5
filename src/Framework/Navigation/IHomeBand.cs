namespace ItsmSite.Framework.Navigation;

/// <summary>A band across the home page between the search and the sections, for what is said once and then put away.</summary>
public interface IHomeBand
{
    /// <summary>Where it stands among the others: lower first.</summary>
    int Order { get; }

    /// <summary>What it shows to who is acting, or null when it has nothing to show.</summary>
    Task<HomeBand?> BuildAsync(CancellationToken cancellationToken);
}
