namespace ItsmSite.Framework.Permissions;

/// <summary>Teams that work is given to. Teams are roles.</summary>
public static class Teams
{
    /// <summary>The team that looks at what has none; a role that can't be deleted.</summary>
    public const string Default = SiteRoles.Technician;

    /// <summary>Teams to choose from: roles, but neither everybody nor who runs the site.</summary>
    public static async Task<IReadOnlyList<string>> ListTeamsAsync(this IPeople people, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(people);
        return [.. (await people.ListRolesAsync(cancellationToken)).Where(r => r is not (SiteRoles.Employee or SiteRoles.Administrator))];
    }
}
