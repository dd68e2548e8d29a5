namespace ItsmSite.Framework.Indexing;

/// <summary>State of an index as people and health checks are told it.</summary>
/// <param name="State">What the index is doing.</param>
/// <param name="Documents">Number of documents that can be found now.</param>
/// <param name="Reason">Why it is not ready, in words an administrator understands; null when ready.</param>
public sealed record IndexStatus(IndexState State, long Documents, string? Reason = null);
