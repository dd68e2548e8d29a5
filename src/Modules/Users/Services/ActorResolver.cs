using ItsmSite.Framework.Permissions;
using Microsoft.AspNetCore.Identity;

namespace ItsmSite.Users.Services;

/// <inheritdoc cref="IActorResolver"/>
public sealed class ActorResolver(PersonQuery people, AudienceRegistry audiences, ILookupNormalizer normalizer) : IActorResolver
{
    /// <inheritdoc />
    public async Task<Actor?> FindAsync(string userName, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(userName);
        var name = normalizer.NormalizeName(userName.Trim());
        var person = await people.FindAsync(u => u.NormalizedUserName == name, cancellationToken);
        return person is { IsEnabled: true } ? await ResolveAsync(person, cancellationToken) : null;
    }

    /// <inheritdoc />
    public async Task<Actor> ResolveSystemAsync(CancellationToken cancellationToken) =>
        Actor.System with { Scope = await audiences.ResolveAsync("", [], seesEverything: true, cancellationToken) };

    /// <summary>Who that is, with the audiences that include the person now.</summary>
    public async Task<Actor> ResolveAsync(PersonSnapshot person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var actor = new Actor(person.UserId, person.UserName, person.Roles, person.Permissions, AudienceScope.Nothing) { DisplayName = person.DisplayName, Email = person.Email };
        var scope = await audiences.ResolveAsync(person.UserName, [.. person.Roles], actor.Has(SitePermissions.ViewEverything), cancellationToken);
        return actor with { Scope = scope };
    }
}
