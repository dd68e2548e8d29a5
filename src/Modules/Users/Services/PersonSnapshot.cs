namespace ItsmSite.Users.Services;

/// <summary>What a request needs to know about a person; read with one query and kept for some seconds.</summary>
/// <param name="UserId">Id of the account.</param>
/// <param name="UserName">User name.</param>
/// <param name="DisplayName">Whole name.</param>
/// <param name="Email">E-mail address, or null.</param>
/// <param name="IsEnabled">False where the account may not be used.</param>
/// <param name="SecurityStamp">Changes with the password; a session with another one has ended.</param>
/// <param name="Roles">Names of the person's roles.</param>
/// <param name="Permissions">Names of the permissions these roles have.</param>
public sealed record PersonSnapshot(
    string UserId, string UserName, string DisplayName, string? Email, bool IsEnabled, string? SecurityStamp, IReadOnlySet<string> Roles, IReadOnlySet<string> Permissions);
