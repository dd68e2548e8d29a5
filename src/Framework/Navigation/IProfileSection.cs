namespace ItsmSite.Framework.Navigation;

/// <summary>A section that a module puts on the profile of the person who is acting.</summary>
public interface IProfileSection
{
    /// <summary>Where it stands among the others: lower first.</summary>
    int Order { get; }

    /// <summary>What it shows to who is acting, or null when it has nothing to show.</summary>
    Task<ProfileSection?> BuildAsync(CancellationToken cancellationToken);
}
