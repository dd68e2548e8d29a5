using ItsmSite.Framework.Permissions;

namespace ItsmSite.Search;

/// <summary>The module's permissions and who has them by default.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Say which words mean the same in a search.</summary>
    public static Permission ManageSynonyms { get; } = new("ManageSynonyms", "Say which words mean the same in a search");

    /// <inheritdoc />
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ManageSynonyms]);

    /// <summary>Editors know the words of the texts, IT managers those of the house.</summary>
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = SiteRoles.Editor, Permissions = [ManageSynonyms] },
        new() { Name = SiteRoles.ItManager, Permissions = [ManageSynonyms] },
        new() { Name = SiteRoles.Administrator, Permissions = [ManageSynonyms] },
    ];
}
