using Microsoft.AspNetCore.Authorization;

namespace ItsmSite.Framework.Permissions;

/// <summary>
/// On a page, a controller or a route (<c>RequireAuthorization(new RequirePermissionAttribute("…"))</c>): only for those who have a permission.
/// Whoever is not signed in is sent to sign in; whoever lacks it gets 403.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class RequirePermissionAttribute : AuthorizeAttribute
{
    /// <summary>Names the permission.</summary>
    /// <param name="permission">Name of the permission.</param>
    public RequirePermissionAttribute(string permission)
        : base(PermissionPolicyProvider.Prefix + permission) => Permission = permission;

    /// <summary>Name of the permission.</summary>
    public string Permission { get; }
}
