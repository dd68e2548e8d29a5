using ItsmSite.Contents;
using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Policies.Models;

namespace ItsmSite.Policies.Services;

/// <summary>
/// Who is asked to confirm a policy: who is within its audience, may read content at all, and has one of the roles it asks, if it does not ask everybody.
/// Who merely may see everything is not. <see cref="AskedPeople"/> says the same to the database.
/// </summary>
public static class PolicyAsks
{
    /// <summary>Who may read a policy.</summary>
    public static Audience AudienceOf(ContentItem policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var part = policy.GetOrCreate<AudiencePart>();
        return Audience.Of(part.Roles, part.Users, part.Private);
    }

    /// <summary>Whether a policy asks somebody.</summary>
    public static bool Asks(ContentItem policy, Actor person)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(person);
        var part = policy.GetOrCreate<PolicyPart>();
        return person.IsPerson && part.Asks && person.Has(ContentPermissions.ViewContent)
            && AudienceOf(policy).Includes(person.UserName, person.Roles)
            && (part.AsksEverybody || part.AskedRoles.Any(role => person.Roles.Contains(role, StringComparer.OrdinalIgnoreCase)));
    }
}
