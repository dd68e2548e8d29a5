using System.Security.Claims;
using ItsmSite.Framework.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ItsmSite.Users.Services;

/// <summary>Finds the person of a session.</summary>
public sealed class Sessions(BriefCache<string, PersonSnapshot> cache, PersonQuery people, IOptions<IdentityOptions> options)
{
    /// <summary>The person, or null where the session has ended: the account is gone or disabled, or its security stamp is another one since.</summary>
    public async Task<PersonSnapshot?> FindAsync(ClaimsPrincipal? principal, CancellationToken cancellationToken)
    {
        var types = options.Value.ClaimsIdentity;
        var id = principal?.FindFirstValue(types.UserIdClaimType);
        var stamp = principal?.FindFirstValue(types.SecurityStampClaimType);
        if (id is null || stamp is null) return null;
        var person = await cache.GetAsync(id, userId => people.FindAsync(u => u.Id == userId, cancellationToken));
        // A password changed through another process is known here only after a while: look before ending a session that may be the newer one.
        if (person is not null && person.SecurityStamp != stamp) person = await people.FindAsync(u => u.Id == id, cancellationToken);
        return person is { IsEnabled: true } && person.SecurityStamp == stamp ? person : null;
    }
}
