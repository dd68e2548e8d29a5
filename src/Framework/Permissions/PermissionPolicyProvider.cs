using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace ItsmSite.Framework.Permissions;

/// <summary>Makes a policy of every name <c>Permission:{name}</c>: signed in and having that permission.</summary>
public sealed class PermissionPolicyProvider(IOptions<AuthorizationOptions> options) : DefaultAuthorizationPolicyProvider(options)
{
    /// <summary>What such a policy's name starts with.</summary>
    public const string Prefix = "Permission:";

    /// <inheritdoc />
    public override bool AllowsCachingPolicies => true;

    /// <inheritdoc />
    public override Task<AuthorizationPolicy?> GetPolicyAsync(string policyName)
    {
        ArgumentNullException.ThrowIfNull(policyName);
        if (!policyName.StartsWith(Prefix, StringComparison.Ordinal)) return base.GetPolicyAsync(policyName);
        var policy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new PermissionRequirement(policyName[Prefix.Length..])).Build();
        return Task.FromResult<AuthorizationPolicy?>(policy);
    }
}
