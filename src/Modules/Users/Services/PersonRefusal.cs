namespace ItsmSite.Users.Services;

/// <summary>Why a change of an account is refused.</summary>
public enum PersonRefusal
{
    /// <summary>Only an administrator changes administrators or makes somebody one.</summary>
    ForAdministratorsOnly,

    /// <summary>Nobody could run the site any more.</summary>
    LastAdministrator,

    /// <summary>Nobody takes the role Administrator from themselves.</summary>
    OwnAdministrator,

    /// <summary>Nobody deactivates their own account.</summary>
    OwnAccount,
}
