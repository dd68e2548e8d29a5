using Microsoft.AspNetCore.Authorization;

namespace ItsmSite.Framework.Permissions;

/// <summary>The actor must have a permission.</summary>
/// <param name="PermissionName">Name of the permission.</param>
public sealed record PermissionRequirement(string PermissionName) : IAuthorizationRequirement;
