namespace ItsmSite.Framework.Permissions;

/// <summary>Resolves a user name to who that is, with roles, permissions and scope.</summary>
public interface IActorResolver
{
    /// <summary>The person, or null where there is none of that name or the account is disabled.</summary>
    Task<Actor?> FindAsync(string userName, CancellationToken cancellationToken);

    /// <summary>The program itself, seeing what an administrator sees: everything that is not private.</summary>
    Task<Actor> ResolveSystemAsync(CancellationToken cancellationToken);
}
