using ItsmSite.Framework.Permissions;

namespace ItsmSite.Search;

/// <summary>The module's permissions and who has them by default.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Say which words mean the same in a search.</summary>
    public static Permission ManageSynonyms { get; } = new("ManageSynonyms", "Say which words mean the same in a search");

    /// <summary>Say which page people find first who search certain words.</summary>
    public static Permission ManageBestBets { get; } = new("ManageBestBets", "Say which page stands first for certain words");

    /// <inheritdoc />
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ManageSynonyms, ManageBestBets]);

    /// <summary>Editors know the words of the texts, IT managers those of the house; both see to it that people find what they search for.</summary>
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = SiteRoles.Editor, Permissions = [ManageSynonyms, ManageBestBets] },
        new() { Name = SiteRoles.ItManager, Permissions = [ManageSynonyms, ManageBestBets] },
        new() { Name = SiteRoles.Administrator, Permissions = [ManageSynonyms, ManageBestBets] },
    ];
}
