namespace ItsmSite.Users.Recipes;

/// <summary>A person as a recipe describes them. What is null is left as it is.</summary>
public sealed class UserDefinition
{
    /// <summary>User name.</summary>
    public string UserName { get; set; } = "";

    /// <summary>E-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>Whole name.</summary>
    public string? DisplayName { get; set; }

    /// <summary>Department.</summary>
    public string? Department { get; set; }

    /// <summary>Title.</summary>
    public string? Title { get; set; }

    /// <summary>User name of the manager.</summary>
    public string? Manager { get; set; }

    /// <summary>Telephone number.</summary>
    public string? Phone { get; set; }

    /// <summary>Language, for a new account only: afterwards it is the person's choice.</summary>
    public string? Culture { get; set; }

    /// <summary>Password, for a new account only: afterwards it is the person's secret. Without one nobody can sign in with the account.</summary>
    public string? Password { get; set; }

    /// <summary>Names of roles the person has at least.</summary>
    public IReadOnlyList<string> RoleNames { get; set; } = [];
}
