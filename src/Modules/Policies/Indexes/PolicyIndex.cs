using ItsmSite.Framework.Content;

namespace ItsmSite.Policies.Indexes;

/// <summary>What is asked of readers of a published policy.</summary>
public sealed class PolicyIndex : ProjectionRow
{
    /// <summary>The edition to confirm.</summary>
    public int Edition { get; set; }

    /// <summary>Since when people are asked to confirm it; null where nobody is.</summary>
    public DateTime? AskedUtc { get; set; }

    /// <summary>The last day to confirm it, or null.</summary>
    public DateTime? ConfirmBy { get; set; }

    /// <summary>Whether home and footer lead to it.</summary>
    public bool AtHand { get; set; }
}
