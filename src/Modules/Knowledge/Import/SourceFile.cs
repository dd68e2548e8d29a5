namespace ItsmSite.Knowledge.Import;

/// <summary>A file of the folder.</summary>
/// <param name="Id">Path relative to the folder as an external id.</param>
/// <param name="FullPath">Where it is.</param>
/// <param name="Length">In bytes.</param>
internal sealed record SourceFile(string Id, string FullPath, long Length);
