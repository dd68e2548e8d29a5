namespace ItsmSite.Framework.Permissions;

/// <summary>Gives a site without people its first one.</summary>
public interface IFirstAdministrator
{
    /// <summary>Whether the site has no people yet. Once it has some this costs nothing.</summary>
    Task<bool> IsMissingAsync(CancellationToken cancellationToken);

    /// <summary>Makes the first account, with the role Administrator, and names the site. Refused as soon as there is anybody.</summary>
    /// <param name="siteName">Name of the site, or empty to leave it.</param>
    /// <param name="userName">User name.</param>
    /// <param name="email">Mail address, or null.</param>
    /// <param name="password">Password.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>What is wrong; empty when the account was made.</returns>
    Task<IReadOnlyList<string>> CreateAsync(string siteName, string userName, string? email, string password, CancellationToken cancellationToken);
}
