using ItsmSite.Framework.Permissions;

namespace ItsmSite.Findability.Coach;

/// <summary>
/// What a replayed search may see. The rule, kept here alone: a role's search is replayed with the audiences that name the role or everybody,
/// <em>intersected with what the author sees</em>, and the draft besides where the role is in its audience. So ranks, reasons, rarity of words and what is pushed out
/// tell of no page that the author may not see, not even how many there are; for the author such a page does not exist, and a rank may be better than the role's
/// own by those pages. What a role may do (see everything) does not count, only what it is named for. The draft has an audience of its own that no stored page has.
/// </summary>
public sealed class ReplayScopes(AudienceRegistry audiences, IActorAccessor actor)
{
    /// <summary>The audience of a draft that is replayed; no stored audience has this id.</summary>
    public const int Draft = -1;

    /// <summary>The scope of a role's search.</summary>
    /// <param name="role">Name of the role.</param>
    /// <param name="readers">Whom the draft is for.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<AudienceScope> FindAsync(string role, Audience readers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(readers);
        var seen = (await audiences.ResolveAsync("", [role], seesEverything: false, cancellationToken)).Intersect(actor.Current.Scope);
        return IsFor(readers, role) ? AudienceScope.Of(seen.Audiences.Append(Draft), seen.HiddenTypes) : seen;
    }

    /// <summary>Whether people with a role are of those the draft is for.</summary>
    public static bool IsFor(Audience readers, string role)
    {
        ArgumentNullException.ThrowIfNull(readers);
        return readers.Includes("", [role]);
    }
}
