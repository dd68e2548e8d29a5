namespace ItsmSite.Framework.Permissions;

/// <summary>Looks people up for modules that name them.</summary>
public interface IPeople
{
    /// <summary>The people with these user ids, by id; unknown ones are missing.</summary>
    Task<IReadOnlyDictionary<string, Person>> FindByIdAsync(IReadOnlyCollection<string> userIds, CancellationToken cancellationToken);

    /// <summary>The people with these user names (case-insensitive), by name in lower case; unknown ones are missing.</summary>
    Task<IReadOnlyDictionary<string, Person>> FindByNameAsync(IReadOnlyCollection<string> userNames, CancellationToken cancellationToken);

    /// <summary>People with an account that is on, by name; the first 1,000.</summary>
    Task<IReadOnlyList<Person>> ListAsync(CancellationToken cancellationToken);

    /// <summary>People with an account that is on who have a permission, by itself or implied by another, by name; the first 1,000.</summary>
    Task<IReadOnlyList<Person>> ListHoldersAsync(Permission permission, CancellationToken cancellationToken);

    /// <summary>People with an account that is on who have a role, by name; the first 1,000.</summary>
    Task<IReadOnlyList<Person>> ListInRoleAsync(string role, CancellationToken cancellationToken);

    /// <summary>Names of the program's roles, in order.</summary>
    Task<IReadOnlyList<string>> ListRolesAsync(CancellationToken cancellationToken);
}
