namespace ItsmSite.Knowledge.Import;

/// <summary>An image that an article shows.</summary>
/// <param name="Id">Path relative to the folder, NFC, with '/' and spaces as %20.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Open">Opens the file for reading; the caller disposes the stream.</param>
public sealed record ImportedFile(string Id, long Length, Func<Stream> Open);
