namespace ItsmSite.Users;

/// <summary>Names of what the audit trail tells about people and roles.</summary>
public static class UserEvents
{
    /// <summary>Kind of the thing these events are about, for people.</summary>
    public const string Subject = "User";

    /// <summary>Kind of the thing these events are about, for roles.</summary>
    public const string RoleSubject = "Role";

    /// <summary>Somebody signed in.</summary>
    public const string SignedIn = "User.SignedIn";

    /// <summary>Somebody signed out.</summary>
    public const string SignedOut = "User.SignedOut";

    /// <summary>A wrong password was typed; without a subject where the name does not exist.</summary>
    public const string PasswordRefused = "User.PasswordRefused";

    /// <summary>A wrong password too many was typed.</summary>
    public const string LockedOut = "User.LockedOut";

    /// <summary>Somebody changed their password.</summary>
    public const string PasswordChanged = "User.PasswordChanged";

    /// <summary>Somebody changed their profile.</summary>
    public const string ProfileChanged = "User.ProfileChanged";

    /// <summary>An account was made.</summary>
    public const string Created = "User.Created";

    /// <summary>An account was changed by somebody else than its owner.</summary>
    public const string Changed = "User.Changed";

    /// <summary>An administrator set a new password.</summary>
    public const string PasswordSet = "User.PasswordSet";

    /// <summary>An account may not be used any more.</summary>
    public const string Deactivated = "User.Deactivated";

    /// <summary>An account may be used again.</summary>
    public const string Activated = "User.Activated";

    /// <summary>An account that wrong passwords had locked was unlocked.</summary>
    public const string Unlocked = "User.Unlocked";

    /// <summary>A role was made.</summary>
    public const string RoleCreated = "Role.Created";

    /// <summary>A role was changed.</summary>
    public const string RoleChanged = "Role.Changed";

    /// <summary>A role that nobody held was deleted.</summary>
    public const string RoleDeleted = "Role.Deleted";
}
