namespace ItsmSite.Framework.Permissions;

/// <summary>A person as other modules show them.</summary>
/// <param name="UserId">Id of the account.</param>
/// <param name="UserName">User name.</param>
/// <param name="DisplayName">Name as people say it.</param>
/// <param name="IsActive">False when the account is off: the person has left.</param>
public sealed record Person(string UserId, string UserName, string DisplayName, bool IsActive = true);
