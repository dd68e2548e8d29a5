using ItsmSite.Framework.Permissions;

namespace ItsmSite.Knowledge.Writing.Links;

/// <summary>Which audiences include all readers of an article: what it links to must be for one of them.</summary>
public sealed class Readers(AudienceRegistry audiences, IActorResolver people, IActorAccessor actor)
{
    /// <summary>People named in an audience that are looked up at most; with more, a target must name them too.</summary>
    private const int MaxPeople = 20;

    /// <summary>What the actor may see of that which all these readers may see.</summary>
    public async Task<AudienceScope> FindScopeAsync(Audience readers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(readers);
        var own = actor.Current.Scope;
        var known = await audiences.FindAsync(own.Audiences, cancellationToken);
        var roles = await RolesOfAsync(readers, cancellationToken);
        return AudienceScope.Of(known.Where(a => Covers(a.Value, readers, roles)).Select(a => a.Key), own.HiddenTypes);
    }

    /// <summary>Whether one audience includes everybody of another.</summary>
    /// <param name="target">The one that may be larger.</param>
    /// <param name="readers">Those who must be in it.</param>
    /// <param name="rolesOf">Roles of the people named in <paramref name="readers"/>, by user name in lower case; who is missing must be named.</param>
    public static bool Covers(Audience target, Audience readers, IReadOnlyDictionary<string, IReadOnlySet<string>> rolesOf)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(readers);
        ArgumentNullException.ThrowIfNull(rolesOf);
        if (target.IsEveryone) return true;
        if (readers.IsEveryone || (target.IsPrivate && !readers.IsPrivate)) return false;
        return readers.Roles.IsSubsetOf(target.Roles)
            && readers.Users.All(user => target.Includes(user, rolesOf.TryGetValue(user, out var roles) ? roles : new HashSet<string>()));
    }

    private async Task<Dictionary<string, IReadOnlySet<string>>> RolesOfAsync(Audience readers, CancellationToken cancellationToken)
    {
        var roles = new Dictionary<string, IReadOnlySet<string>>();
        if (readers.Users.Count > MaxPeople) return roles;
        foreach (var user in readers.Users)
        {
            if (await people.FindAsync(user, cancellationToken) is { } person) roles[user] = person.Roles;
        }

        return roles;
    }
}
