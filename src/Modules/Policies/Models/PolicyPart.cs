using System.Text.Json.Serialization;
using ItsmSite.Framework.Content;
using ItsmSite.Policies.Services;

namespace ItsmSite.Policies.Models;

/// <summary>Who is asked to confirm a policy, until when, and which version of it this is.</summary>
public sealed class PolicyPart : ContentPart
{
    /// <summary>Name of the content type.</summary>
    public const string ContentType = "Policy";

    /// <summary>Name of the part that holds the type's fields.</summary>
    public const string FieldsPart = "Policy";

    /// <summary>Whether everybody who may read it is asked to confirm it.</summary>
    public bool AsksEverybody { get; set; }

    /// <summary>Names of the roles that are asked, of those who may read it; without any, and unless everybody is asked, it is only to read.</summary>
    public List<string> AskedRoles { get; set; } = [];

    /// <summary>The last day to confirm it, at midnight UTC; null where no day is set.</summary>
    public DateTime? ConfirmBy { get; set; }

    /// <summary>Whether home and footer lead to it directly, for when there is no time to search.</summary>
    public bool AtHand { get; set; }

    /// <summary>Set in a draft by its editor: when it is published, earlier confirmations hold. Never set in what is published.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool SmallCorrection { get; set; }

    /// <summary>The number one confirms, counted from 1 with each publication of another text; 0 while it was never published. See <see cref="PolicyVersions"/>.</summary>
    public int Edition { get; set; }

    /// <summary>Small corrections since that edition was published.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Correction { get; set; }

    /// <summary>When the edition was published.</summary>
    public DateTime? EditionUtc { get; set; }

    /// <summary>Since when people are asked to confirm this edition; null while nobody is.</summary>
    public DateTime? AskedUtc { get; set; }

    /// <summary>Whether anybody is asked.</summary>
    [JsonIgnore]
    public bool Asks => AsksEverybody || AskedRoles.Count > 0;

    /// <summary>The version as people read it: 2, or 2.1 after a small correction.</summary>
    [JsonIgnore]
    public string Number => PolicyVersions.Text(Edition, Correction);
}
