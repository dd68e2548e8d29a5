namespace ItsmSite.Search.Engine.Storage;

/// <summary>What is shown of a document. Offsets: see <see cref="Writing.ForwardBuilder.Offsets"/>.</summary>
internal sealed record StoredContent(string Key, string Title, string Url, string? ExternalId, DateTime ModifiedUtc, byte[] Offsets, string Body);
