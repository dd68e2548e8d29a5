using ItsmSite.Framework.Storage;

namespace ItsmSite.Administration.Services;

/// <summary>A page of the audit trail, newest first.</summary>
/// <param name="Entries">The entries.</param>
/// <param name="HasNewer">Whether there are newer ones.</param>
/// <param name="HasOlder">Whether there are older ones.</param>
public sealed record AuditPage(IReadOnlyList<AuditEntry> Entries, bool HasNewer, bool HasOlder);
