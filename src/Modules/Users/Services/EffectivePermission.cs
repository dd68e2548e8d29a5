using ItsmSite.Framework.Permissions;

namespace ItsmSite.Users.Services;

/// <summary>A permission that a person has.</summary>
/// <param name="Permission">The permission.</param>
/// <param name="Roles">Names of the roles it comes through.</param>
public sealed record EffectivePermission(Permission Permission, IReadOnlyList<string> Roles);
