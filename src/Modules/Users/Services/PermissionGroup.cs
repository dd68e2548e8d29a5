using ItsmSite.Framework.Permissions;

namespace ItsmSite.Users.Services;

/// <summary>The permissions of a module.</summary>
/// <param name="Name">What the module is called, in the reader's language.</param>
/// <param name="Permissions">Its permissions.</param>
public sealed record PermissionGroup(string Name, IReadOnlyList<Permission> Permissions);
