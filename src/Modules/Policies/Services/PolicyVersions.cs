using System.Globalization;
using System.Text.Json.Nodes;
using ItsmSite.Framework.Content;
using ItsmSite.Policies.Models;

namespace ItsmSite.Policies.Services;

/// <summary>
/// Which version of a policy is which. What is published for the first time is edition 1. Another text makes the next edition, which everybody who is asked
/// confirms again, unless its editor calls it a small correction: then the edition stays, confirmations of it hold, and its corrections are counted (2.1).
/// The same text published again, after a change of its owner, its audience or its dates, stays the version it was.
/// </summary>
public static class PolicyVersions
{
    // Fields that say something about the text, which nobody confirms.
    private static readonly string[] s_beside = ["Owner", "ReviewDue"];

    /// <summary>A version as people read it.</summary>
    public static string Text(int edition, int correction) =>
        correction == 0 ? edition.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{edition}.{correction}");

    /// <summary>Writes into a policy that is being published which version it is.</summary>
    /// <param name="item">The policy; its <see cref="PolicyPart.SmallCorrection"/> is taken back, for it was about this publication.</param>
    /// <param name="last">The version of it that was published last, or null where none was.</param>
    /// <param name="utc">Now.</param>
    /// <returns>Whether it is another edition than <paramref name="last"/>.</returns>
    public static bool Number(ContentItem item, ContentItem? last, DateTime utc)
    {
        ArgumentNullException.ThrowIfNull(item);
        var part = item.GetOrCreate<PolicyPart>();
        var before = last?.As<PolicyPart>() is { Edition: > 0 } known ? known : null;
        var isOther = before is null || !IsSameText(item, last!);
        var isNew = before is null || (isOther && !part.SmallCorrection);
        (part.Edition, part.Correction, part.EditionUtc) = isNew ? ((before?.Edition ?? 0) + 1, 0, utc) : (before!.Edition, before.Correction + (isOther ? 1 : 0), before.EditionUtc ?? utc);
        part.AskedUtc = !part.Asks ? null : isNew ? utc : before!.AskedUtc ?? utc;
        part.SmallCorrection = false;
        item.Apply(part);
        return isNew;
    }

    /// <summary>Whether two versions say the same to who confirms them.</summary>
    public static bool IsSameText(ContentItem one, ContentItem other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return JsonNode.DeepEquals(TextOf(one), TextOf(other));
    }

    private static JsonObject TextOf(ContentItem item)
    {
        var text = item.Data[PolicyPart.FieldsPart] is JsonObject fields ? (JsonObject)fields.DeepClone() : [];
        foreach (var name in s_beside) text.Remove(name);
        return text;
    }
}
