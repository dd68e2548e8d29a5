using ItsmSite.Framework.Permissions;

namespace ItsmSite.Tests.Storage;

/// <summary>Two people whose ids are those of this site alone.</summary>
internal sealed class TestPeople : IPeople
{
    private readonly Person[] _people = [.. new[] { "aino", "susan" }.Select(name => new Person($"{name}-{Guid.NewGuid():N}", name, name))];

    public Task<IReadOnlyDictionary<string, Person>> FindByIdAsync(IReadOnlyCollection<string> userIds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, Person>>(_people.Where(p => userIds.Contains(p.UserId)).ToDictionary(p => p.UserId));

    public Task<IReadOnlyDictionary<string, Person>> FindByNameAsync(IReadOnlyCollection<string> userNames, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, Person>>(_people.Where(p => userNames.Contains(p.UserName, StringComparer.OrdinalIgnoreCase)).ToDictionary(p => p.UserName));

    public Task<IReadOnlyList<Person>> ListAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Person>>(_people);

    public Task<IReadOnlyList<Person>> ListHoldersAsync(Permission permission, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Person>>([_people[1]]);

    public Task<IReadOnlyList<Person>> ListInRoleAsync(string role, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Person>>([]);

    public Task<IReadOnlyList<string>> ListRolesAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<string>>([SiteRoles.Employee, SiteRoles.Technician, SiteRoles.Editor]);
}
