namespace ItsmSite.Framework.Indexing;

/// <summary>How far an index has followed the change log. It is committed inside the index, together with the changes it covers.</summary>
/// <param name="Epoch">Identity of the database whose log is followed; another epoch (a restored or pruned database) asks for a rebuild.</param>
/// <param name="Position">Id of the last log row that is in the index.</param>
public readonly record struct IndexCursor(string Epoch, long Position);
