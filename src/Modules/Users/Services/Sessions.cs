using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ItsmSite.Users.Services;

/// <summary>Finds the person of a session.</summary>
public sealed class Sessions(PersonCache cache, PersonQuery people, IOptions<IdentityOptions> options)
{
    /// <summary>The person, or null where the session has ended: the account is gone or disabled, or its security stamp is another one since.</summary>
    public async Task<PersonSnapshot?> FindAsync(ClaimsPrincipal? principal, CancellationToken cancellationToken)
    {
        var types = options.Value.ClaimsIdentity;
        var id = principal?.FindFirstValue(types.UserIdClaimType);
        var stamp = principal?.FindFirstValue(types.SecurityStampClaimType);
        if (id is null || stamp is null) return null;
        if (cache.Find(id, stamp) is { } known) return known;
        var person = await people.FindAsync(u => u.Id == id, cancellationToken);
        if (person is not { IsEnabled: true } || person.SecurityStamp != stamp) return null;
        cache.Keep(person);
        return person;
    }
}
