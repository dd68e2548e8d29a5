namespace ItsmSite.Contents.Services;

/// <summary>A version, published or newest or both, of an item that an entry of the audit trail is about.</summary>
/// <param name="ContentItemId">The item.</param>
/// <param name="ContentType">Its type.</param>
/// <param name="Published">Whether readers see this version.</param>
/// <param name="Latest">Whether it is the newest one.</param>
public sealed record AuditedItem(string ContentItemId, string ContentType, bool Published, bool Latest);
