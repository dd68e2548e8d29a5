namespace ItsmSite.Search.Engine.Storage;

/// <summary>Documents that a searcher may see all of or none of.</summary>
/// <param name="Audience">Id of their audience.</param>
/// <param name="Type">Their type.</param>
internal readonly record struct DocumentGroup(int Audience, string Type);
