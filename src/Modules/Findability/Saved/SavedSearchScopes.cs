using ItsmSite.Framework.Permissions;

namespace ItsmSite.Findability.Saved;

/// <summary>
/// What a saved search may see when nobody is acting: what its role is named for, intersected with what the person who saved it sees now. So a stored place
/// counts no page that this person may not see. Where the person has left, it sees what everybody does.
/// </summary>
public sealed class SavedSearchScopes(AudienceRegistry audiences, IActorResolver actors, IPeople people)
{
    private readonly Dictionary<(string Role, string UserId), AudienceScope> _found = [];
    private readonly Dictionary<string, AudienceScope> _own = [];

    /// <summary>The scope of a role's search that a person saved.</summary>
    public async Task<AudienceScope> FindAsync(string role, string userId, CancellationToken cancellationToken)
    {
        if (_found.TryGetValue((role, userId), out var known)) return known;
        var seen = await audiences.ResolveAsync("", [role], seesEverything: false, cancellationToken);
        return _found[(role, userId)] = seen.Intersect(await OfPersonAsync(userId, cancellationToken));
    }

    private async Task<AudienceScope> OfPersonAsync(string userId, CancellationToken cancellationToken)
    {
        if (_own.TryGetValue(userId, out var known)) return known;
        var person = userId.Length == 0 ? null : (await people.FindByIdAsync([userId], cancellationToken)).GetValueOrDefault(userId);
        var actor = person is null ? null : await actors.FindAsync(person.UserName, cancellationToken);
        return _own[userId] = actor?.Scope ?? await audiences.ResolveAsync("", [], seesEverything: false, cancellationToken);
    }
}
