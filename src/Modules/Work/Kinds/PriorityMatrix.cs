using System.Collections.Frozen;

namespace ItsmSite.Work.Kinds;

/// <summary>What comes first, by how many are affected and how much it hurries.</summary>
public sealed class PriorityMatrix(IReadOnlyList<IReadOnlyList<int>> rows)
{
    private static readonly FrozenDictionary<int, string> s_labels = new Dictionary<int, string>
    {
        [1] = "1 - Critical", [2] = "2 - High", [3] = "3 - Moderate", [4] = "4 - Low", [5] = "5 - Planning",
    }.ToFrozenDictionary();

    /// <summary>Impacts and urgencies go from 1 to this.</summary>
    public int Size => rows.Count;

    /// <summary>Priorities, with what they are called.</summary>
    public static IReadOnlyDictionary<int, string> Labels => s_labels;

    /// <summary>The priority; null where impact or urgency is unknown.</summary>
    /// <param name="impact">1 (most) to 3.</param>
    /// <param name="urgency">1 (most) to 3.</param>
    public int? Of(int? impact, int? urgency) => impact is >= 1 && impact <= Size && urgency is >= 1 && urgency <= rows[impact.Value - 1].Count ? rows[impact.Value - 1][urgency.Value - 1] : null;
}
