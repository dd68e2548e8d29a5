using ItsmSite.Framework.Permissions;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Users.Services;

/// <summary>What the roles of the program are called in the reader's language; a site's own roles keep their names.</summary>
public sealed class RoleNames(IStringLocalizer<UsersTexts> texts)
{
    /// <summary>The name of a role as people read it.</summary>
    public string Of(string role) => role switch
    {
        SiteRoles.Employee => texts["Employee"],
        SiteRoles.Technician => texts["Technician"],
        SiteRoles.Editor => texts["Editor"],
        SiteRoles.ServiceOwner => texts["Service owner"],
        SiteRoles.AccountManager => texts["Account manager"],
        SiteRoles.ItManager => texts["IT manager"],
        SiteRoles.Administrator => texts["Administrator"],
        _ => role,
    };
}
