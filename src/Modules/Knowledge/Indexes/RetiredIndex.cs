using ItsmSite.Framework.Content;

namespace ItsmSite.Knowledge.Indexes;

/// <summary>An article that is retired.</summary>
public sealed class RetiredIndex : ProjectionRow
{
    /// <summary>The article that takes its place, or empty.</summary>
    public string SuccessorId { get; set; } = "";
}
