using System.Security.Claims;
using ItsmSite.Users.Models;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ItsmSite.Users.Services;

/// <summary>What the session cookie says: who it is, and the security stamp that shows whether it still holds. Roles and permissions are looked up, so that a change counts at once.</summary>
public sealed class SiteClaimsFactory(IOptions<IdentityOptions> options) : IUserClaimsPrincipalFactory<SiteUser>
{
    /// <inheritdoc />
    public Task<ClaimsPrincipal> CreateAsync(SiteUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        var types = options.Value.ClaimsIdentity;
        var identity = new ClaimsIdentity(IdentityConstants.ApplicationScheme, types.UserNameClaimType, types.RoleClaimType);
        identity.AddClaim(new Claim(types.UserIdClaimType, user.Id));
        identity.AddClaim(new Claim(types.UserNameClaimType, user.UserName!));
        identity.AddClaim(new Claim(types.SecurityStampClaimType, user.SecurityStamp!));
        return Task.FromResult(new ClaimsPrincipal(identity));
    }
}
