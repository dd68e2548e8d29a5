namespace ItsmSite.Users.Services;

/// <summary>What came of changing a role.</summary>
public enum RoleOutcome
{
    /// <summary>It is changed, or was so already.</summary>
    Done,

    /// <summary>It has no name, or one with signs that names of roles don't have.</summary>
    BadName,

    /// <summary>There is a role of that name.</summary>
    NameTaken,

    /// <summary>The description is too long.</summary>
    TooLong,

    /// <summary>Administrators would lose what they need to give permissions back.</summary>
    AdministratorNeeds,

    /// <summary>Modules know it by name, so it stays.</summary>
    BuiltIn,

    /// <summary>Somebody has it.</summary>
    Held,

    /// <summary>Somebody else changed it since the form was filled.</summary>
    Conflict,
}
