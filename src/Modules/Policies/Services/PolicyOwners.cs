using System.Text.Json.Nodes;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Policies.Models;

namespace ItsmSite.Policies.Services;

/// <summary>Who answers for policies, and who may see how they are confirmed.</summary>
public static class PolicyOwners
{
    /// <summary>Ids of the accounts its field <c>Owner</c> names.</summary>
    public static IReadOnlyList<string> Of(ContentItem policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.Data[PolicyPart.FieldsPart]?["Owner"]?["UserIds"] is JsonArray ids
            ? [.. ids.OfType<JsonValue>().Select(id => id.TryGetValue<string>(out var text) ? text : "").Where(id => id.Length > 0)] : [];
    }

    /// <summary>Whether the actor may see who confirmed a policy they see: with the permission, or as its owner.</summary>
    public static bool CanViewConfirmations(this Actor actor, ContentItem policy)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Has(Permissions.ViewPolicyConfirmations) || (actor.IsPerson && Of(policy).Contains(actor.UserId));
    }
}
