using System.Globalization;

namespace ItsmSite.Users.Models;

/// <summary>What administrators say of a person.</summary>
public sealed class PersonInput
{
    /// <summary>User name; chosen once, because audiences name people by it.</summary>
    public string? UserName { get; set; }

    /// <summary>Whole name.</summary>
    public string? DisplayName { get; set; }

    /// <summary>Mail address, or empty.</summary>
    public string? Email { get; set; }

    /// <summary>Department, or empty.</summary>
    public string? Department { get; set; }

    /// <summary>Title, or empty.</summary>
    public string? Title { get; set; }

    /// <summary>Telephone number, or empty.</summary>
    public string? Phone { get; set; }

    /// <summary>Language of the interface; empty for what the browser asks for.</summary>
    public string? Culture { get; set; }

    /// <summary>Names of the person's roles.</summary>
    public List<string> Roles { get; set; } = [];

    /// <summary>What is kept of a person.</summary>
    /// <param name="user">The account.</param>
    /// <param name="roles">Names of the person's roles.</param>
    public static PersonInput Of(SiteUser user, IEnumerable<string> roles)
    {
        ArgumentNullException.ThrowIfNull(user);
        return new PersonInput
        {
            UserName = user.UserName, DisplayName = user.DisplayName, Email = user.Email, Department = user.Department, Title = user.Title, Phone = user.PhoneNumber,
            Culture = user.Culture ?? "", Roles = [.. roles.Order(StringComparer.Create(CultureInfo.InvariantCulture, ignoreCase: true))],
        };
    }
}
