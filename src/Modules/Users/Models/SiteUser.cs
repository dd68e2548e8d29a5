using ItsmSite.Framework.Content;
using ItsmSite.Framework.Web.Chrome;
using Microsoft.AspNetCore.Identity;

namespace ItsmSite.Users.Models;

/// <summary>A person with an account. What comes from the directory is changed there; the person changes language, theme, channel and hours.</summary>
public sealed class SiteUser : IdentityUser
{
    /// <summary>A new account, with an id as content has.</summary>
    public SiteUser() => Id = ContentIds.New();

    /// <summary>Whole name, as others see it.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>Department, or empty.</summary>
    public string Department { get; set; } = "";

    /// <summary>Title, or empty.</summary>
    public string Title { get; set; } = "";

    /// <summary>User name of the person's manager, or null.</summary>
    public string? ManagerUserName { get; set; }

    /// <summary>Language of the interface, or null for what the browser asks for.</summary>
    public string? Culture { get; set; }

    /// <summary>A value of <see cref="ThemePreferences"/>, or null where none was chosen.</summary>
    public string? ThemePreference { get; set; }

    /// <summary>False where the account may not be used.</summary>
    public bool IsEnabled { get; set; } = true;

    /// <summary>A value of <see cref="ContactChannels"/>, or empty where it does not matter.</summary>
    public string PreferredChannel { get; set; } = "";

    /// <summary>When the person is best reached, in their own words.</summary>
    public string ReachableHours { get; set; } = "";

    /// <summary>When the person last signed in.</summary>
    public DateTime? LastSignInUtc { get; set; }
}
