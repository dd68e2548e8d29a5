namespace ItsmSite.Framework.Storage;

/// <summary>Events of the audit trail that belong together, in the reader's words.</summary>
/// <param name="Prefix">What the names of its events begin with, up to the dot.</param>
/// <param name="Name">What people call the group.</param>
/// <param name="Events">What happened, by the name of the event.</param>
public sealed record AuditEventGroup(string Prefix, string Name, IReadOnlyDictionary<string, string> Events);
