using ItsmSite.Framework.Permissions;

namespace ItsmSite.Tests.Storage;

/// <summary>Everybody has an account, and no role.</summary>
internal sealed class AnybodyResolver : IActorResolver
{
    public Task<Actor?> FindAsync(string userName, CancellationToken cancellationToken) =>
        Task.FromResult<Actor?>(new Actor(userName, userName, new HashSet<string>(), new HashSet<string>(), AudienceScope.Nothing));

    public Task<Actor> ResolveSystemAsync(CancellationToken cancellationToken) => Task.FromResult(Actor.System);
}
