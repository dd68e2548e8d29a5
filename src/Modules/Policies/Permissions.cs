using ItsmSite.Framework.Permissions;

namespace ItsmSite.Policies;

/// <summary>The module's permission and who has it by default.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>See who confirmed which policy and who did not, and remind them. Owners of a policy may do this with theirs anyway.</summary>
    public static Permission ViewPolicyConfirmations { get; } = new("ViewPolicyConfirmations", "See who has confirmed a policy and who has not");

    /// <inheritdoc />
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ViewPolicyConfirmations]);

    /// <summary>IT managers answer for the rules being known, administrators look into what does not work. Editors do not: they look after texts, not after people.</summary>
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = SiteRoles.ItManager, Permissions = [ViewPolicyConfirmations] },
        new() { Name = SiteRoles.Administrator, Permissions = [ViewPolicyConfirmations] },
    ];
}
